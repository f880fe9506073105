package org.tandem.partnerships.readiness;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.tandem.partnerships.host.Clock;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.host.Site;
import org.tandem.partnerships.host.Templates;
import org.tandem.partnerships.readiness.FormTarget.Notice;

/**
 * {@code /plugins/servlet/tandem/readiness/{secret}}: the sheet of a partner's member who has no
 * account. The address is the proof, so that nobody can forge a request without knowing it; a
 * session that the browser has besides must prove itself too. Works without scripts.
 */
@UnrestrictedAccess
public class GuestServlet extends HttpServlet {
    static final String PATH = "/plugins/servlet/tandem/readiness/";
    private static final long serialVersionUID = 1L;

    private final transient Links links;
    private final transient GuestSheet sheets;
    private final transient GuestPage page;
    private final transient GuestAnswers answers;
    private final transient Templates templates;
    private final transient XsrfTokenAccessor tokens;
    private final transient XsrfTokenValidator validator;
    private final transient Site site;
    private final transient Clock clock;
    private final transient Attempts attempts = new Attempts();

    @Inject
    public GuestServlet(
            Links links,
            GuestSheet sheets,
            GuestPage page,
            GuestAnswers answers,
            Templates templates,
            XsrfTokenAccessor tokens,
            XsrfTokenValidator validator,
            Site site,
            Clock clock) {
        this.links = links;
        this.sheets = sheets;
        this.page = page;
        this.answers = answers;
        this.templates = templates;
        this.tokens = tokens;
        this.validator = validator;
        this.site = site;
        this.clock = clock;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<PersonalLink> link = opened(request, response);
        if (link.isPresent()) {
            Notice notice = answers.saved(request.getParameter("saved"));
            show(request, response, link.get(), notice, GuestForm.NONE);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<PersonalLink> link = opened(request, response);
        if (link.isEmpty()) {
            return;
        }
        if (!validator.validateFormEncodedToken(request)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            show(request, response, link.get(), Notice.NONE, GuestForm.NONE);
            return;
        }
        save(link.get(), answers.form(request), request, response);
    }

    private void save(
            PersonalLink link,
            GuestForm form,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        try {
            Record saved = sheets.save(link, form);
            if (answers.wantsJson(request)) {
                answers.json(response, saved);
                return;
            }
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            String back = "?saved=" + form.part() + "#tandem-status-" + form.part();
            response.setHeader("Location", address(request) + back);
        } catch (RefusedException refusal) {
            response.setStatus(refusal.code().status());
            if (answers.wantsJson(request)) {
                answers.json(response, answers.error(refusal));
            } else {
                show(request, response, link, answers.refused(form, refusal), form);
            }
        }
    }

    /** The link whose secret the address carries; otherwise the one answer to all others. */
    private Optional<PersonalLink> opened(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        answers.guard(response);
        Optional<PersonalLink> link = links.open(new LinkSecret(secret(request)));
        if (link.isEmpty()) {
            refuse(request, response);
        }
        return link;
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String from = request.getRemoteAddr();
        if (attempts.tooMany(from, clock.now())) {
            refuse(response, 429, "tandem.guest.too-many");
            return;
        }
        attempts.failed(from, clock.now());
        refuse(response, HttpServletResponse.SC_NOT_FOUND, "tandem.guest.no-link");
    }

    private void refuse(HttpServletResponse response, int status, String key) throws IOException {
        response.setStatus(status);
        response.getWriter()
                .write(templates.render("templates/readiness/no-link.vm", Map.of("key", key)));
    }

    private void show(
            HttpServletRequest request,
            HttpServletResponse response,
            PersonalLink link,
            Notice notice,
            GuestForm refused)
            throws IOException {
        String token = tokens.getXsrfToken(request, response, true);
        FormTarget target =
                new FormTarget(address(request), true, token == null ? "" : token, notice);
        response.getWriter().write(page.html(link, target, refused));
    }

    private String address(HttpServletRequest request) {
        return site.contextPath() + PATH + secret(request);
    }

    private static String secret(HttpServletRequest request) {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        return path.substring(path.lastIndexOf('/') + 1);
    }
}

package org.tandem.partnerships.readiness;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.tandem.partnerships.host.Clock;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.host.Site;
import org.tandem.partnerships.host.Templates;
import org.tandem.partnerships.readiness.FormTarget.Notice;
import org.tandem.partnerships.readiness.GuestDoor.Visit;

/**
 * {@code /plugins/servlet/tandem/readiness/{secret}}: the sheet of a partner's member who has no
 * account. The address and the member's code are the proof, so that nobody can forge a request
 * without knowing them; a session that the browser has besides must prove itself too. Works without
 * scripts.
 */
@UnrestrictedAccess
public class GuestServlet extends HttpServlet {
    static final String PATH = "/plugins/servlet/tandem/readiness/";
    private static final long serialVersionUID = 1L;
    private static final int TOO_MANY = 429;

    /**
     * Wrong links per address and minute. Right ones open all the same: many people may share the
     * address of a school or a proxy, and nobody is to lock them out; 256 random bits are not to be
     * guessed anyway.
     */
    private static final int GUESSES = 20;

    private final transient Links links;
    private final transient GuestSheet sheets;
    private final transient GuestDoor door;
    private final transient GuestPage page;
    private final transient GuestAnswers answers;
    private final transient Templates templates;
    private final transient XsrfTokenAccessor tokens;
    private final transient XsrfTokenValidator validator;
    private final transient Site site;
    private final transient Clock clock;
    private final transient Attempts attempts = new Attempts(GUESSES, Duration.ofMinutes(1));

    @Inject
    public GuestServlet(
            Links links,
            GuestSheet sheets,
            GuestDoor door,
            GuestPage page,
            GuestAnswers answers,
            Templates templates,
            XsrfTokenAccessor tokens,
            XsrfTokenValidator validator,
            Site site,
            Clock clock) {
        this.links = links;
        this.sheets = sheets;
        this.door = door;
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
        Optional<Visit> visit = opened(request, response);
        if (visit.isPresent()) {
            Notice notice = answers.saved(request.getParameter("saved"));
            show(visit.get(), notice, GuestForm.NONE);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<Visit> visit = opened(request, response);
        if (visit.isEmpty()) {
            return;
        }
        GuestForm form = answers.form(request);
        if (!validator.validateFormEncodedToken(request)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            show(visit.get(), Notice.NONE, GuestForm.NONE);
        } else if (form.isCode()) {
            door.answer(visit.get(), form);
        } else {
            save(visit.get(), form);
        }
    }

    private void save(Visit visit, GuestForm form) throws IOException {
        HttpServletResponse response = visit.response();
        try {
            if (!door.isOpen(visit)) {
                throw RefusedException.forbidden("tandem.guest.code.needed");
            }
            Record saved = sheets.save(visit.link(), form);
            if (answers.wantsJson(visit.request())) {
                answers.json(response, saved);
                return;
            }
            visit.seeOther("?saved=" + form.part() + "#tandem-status-" + form.part());
        } catch (RefusedException refusal) {
            response.setStatus(refusal.code().status());
            if (answers.wantsJson(visit.request())) {
                answers.json(response, answers.error(refusal));
            } else {
                show(visit, answers.refused(form, refusal), form);
            }
        }
    }

    /** The link whose secret the address carries; otherwise the one answer to all others. */
    private Optional<Visit> opened(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        answers.guard(response);
        LinkSecret secret = secret(request);
        Optional<PersonalLink> link = links.open(secret);
        if (link.isEmpty()) {
            refuse(request, response);
        }
        String address = site.contextPath() + PATH + secret.text();
        return link.map(one -> new Visit(request, response, one, secret, address));
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (attempts.take(request.getRemoteAddr(), clock.now())) {
            refuse(response, HttpServletResponse.SC_NOT_FOUND, "tandem.guest.no-link");
        } else {
            refuse(response, TOO_MANY, "tandem.guest.too-many");
        }
    }

    private void refuse(HttpServletResponse response, int status, String key) throws IOException {
        response.setStatus(status);
        response.getWriter()
                .write(templates.render("templates/readiness/no-link.vm", Map.of("key", key)));
    }

    /** The page, or its door while the code was not entered. */
    private void show(Visit visit, Notice notice, GuestForm refused) throws IOException {
        if (!door.isOpen(visit)) {
            door.show(visit);
            return;
        }
        String token = tokens.getXsrfToken(visit.request(), visit.response(), true);
        FormTarget target =
                new FormTarget(visit.address(), true, token == null ? "" : token, notice);
        visit.response().getWriter().write(page.html(visit.link(), target, refused));
    }

    private static LinkSecret secret(HttpServletRequest request) {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        return new LinkSecret(path.substring(path.lastIndexOf('/') + 1));
    }
}

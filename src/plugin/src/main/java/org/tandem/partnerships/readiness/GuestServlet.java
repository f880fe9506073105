package org.tandem.partnerships.readiness;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tandem.partnerships.host.Clock;
import org.tandem.partnerships.host.RefusalTexts;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.host.Site;
import org.tandem.partnerships.host.Templates;
import org.tandem.partnerships.readiness.GuestView.Notice;

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
    private final transient Templates templates;
    private final transient RefusalTexts refusals;
    private final transient XsrfTokenAccessor tokens;
    private final transient XsrfTokenValidator validator;
    private final transient Site site;
    private final transient Clock clock;
    private final transient Attempts attempts = new Attempts();

    @Inject
    public GuestServlet(
            Links links,
            GuestSheet sheets,
            Templates templates,
            RefusalTexts refusals,
            XsrfTokenAccessor tokens,
            XsrfTokenValidator validator,
            Site site,
            Clock clock) {
        this.links = links;
        this.sheets = sheets;
        this.templates = templates;
        this.refusals = refusals;
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
            Notice notice = new Notice(parameter(request, "saved"), List.of());
            show(request, response, sheets.view(link.get(), notice, List.of()));
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
            show(request, response, sheets.view(link.get(), GuestView.NOTHING, List.of()));
            return;
        }
        save(link.get(), request, response);
    }

    private void save(PersonalLink link, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String category = parameter(request, "category");
        String rating = parameter(request, "rating");
        String concerns = parameter(request, "concerns");
        String strengths = parameter(request, "strengths");
        String version = parameter(request, "version");
        try {
            Map<String, String> form =
                    Map.of(
                            "rating", rating,
                            "concerns", concerns,
                            "strengths", strengths,
                            "version", version);
            sheets.rate(link, category, form);
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", address(request) + "?saved=" + category);
        } catch (RefusedException refusal) {
            response.setStatus(refusal.code().status());
            List<String> errors = new ArrayList<>(refusals.fields(refusal).values());
            if (errors.isEmpty()) {
                errors.add(refusals.message(refusal));
            }
            Rating typed =
                    new Rating(
                            link.memberKey(),
                            category,
                            whole(rating),
                            concerns,
                            strengths,
                            false,
                            whole(version));
            Notice notice = new Notice(category, errors);
            show(request, response, sheets.view(link, notice, List.of(typed)));
        }
    }

    /** The link whose secret the address carries; otherwise the one answer to all others. */
    private Optional<PersonalLink> opened(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Robots-Tag", "noindex");
        String from = request.getRemoteAddr();
        if (attempts.tooMany(from, clock.now())) {
            refuse(response, 429, "tandem.guest.too-many");
            return Optional.empty();
        }
        Optional<PersonalLink> link = links.open(new LinkSecret(secret(request)));
        if (link.isEmpty()) {
            attempts.failed(from, clock.now());
            refuse(response, HttpServletResponse.SC_NOT_FOUND, "tandem.guest.no-link");
        }
        return link;
    }

    private void refuse(HttpServletResponse response, int status, String key) throws IOException {
        response.setStatus(status);
        response.getWriter()
                .write(templates.render("templates/readiness/no-link.vm", Map.of("key", key)));
    }

    private void show(HttpServletRequest request, HttpServletResponse response, GuestView view)
            throws IOException {
        String token = tokens.getXsrfToken(request, response, true);
        Map<String, Object> model =
                Map.of(
                        "guest",
                        view,
                        "address",
                        address(request),
                        "token",
                        token == null ? "" : token);
        response.getWriter().write(templates.render("templates/readiness/guest.vm", model));
    }

    private String address(HttpServletRequest request) {
        return site.contextPath() + PATH + secret(request);
    }

    private static String secret(HttpServletRequest request) {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String parameter(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    private static int whole(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }
}

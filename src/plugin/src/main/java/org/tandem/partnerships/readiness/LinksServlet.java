package org.tandem.partnerships.readiness;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.tandem.partnerships.host.RefusalTexts;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.host.Site;
import org.tandem.partnerships.host.Templates;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.PartnershipNumber;
import org.tandem.partnerships.readiness.LinksView.Fresh;

/** {@code /plugins/servlet/tandem/readiness-links}: makes and withdraws personal links. */
@LicensedOnly
public class LinksServlet extends HttpServlet {
    static final String PATH = "/plugins/servlet/tandem/readiness-links";
    private static final long serialVersionUID = 1L;

    private final transient Links links;
    private final transient LinkRows rows;
    private final transient Templates templates;
    private final transient RefusalTexts refusals;
    private final transient XsrfTokenAccessor tokens;
    private final transient XsrfTokenValidator validator;
    private final transient Site site;

    @Inject
    public LinksServlet(
            Links links,
            LinkRows rows,
            Templates templates,
            RefusalTexts refusals,
            XsrfTokenAccessor tokens,
            XsrfTokenValidator validator,
            Site site) {
        this.links = links;
        this.rows = rows;
        this.templates = templates;
        this.refusals = refusals;
        this.tokens = tokens;
        this.validator = validator;
        this.site = site;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        answer(request, response, Fresh.NONE, Map.of());
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!validator.validateFormEncodedToken(request)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            answer(request, response, Fresh.NONE, Map.of());
            return;
        }
        try {
            change(request, response);
        } catch (RefusedException refusal) {
            response.setStatus(refusal.code().status());
            if (refusal.fields().isEmpty()) {
                refuse(response, refusal);
            } else {
                answer(request, response, Fresh.NONE, refusals.fields(refusal));
            }
        }
    }

    /** Makes or withdraws a link, and shows a new one this once. */
    private void change(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        int partnership = PartnershipNumber.parse(parameter(request, "partnership"));
        String revoked = parameter(request, "revoke");
        if (!revoked.isEmpty()) {
            links.revoke(partnership, PartnershipNumber.parse(revoked));
            answer(request, response, Fresh.NONE, Map.of());
            return;
        }
        Links.Made made = make(partnership, request);
        String address = site.baseUrl() + GuestServlet.PATH + made.secret().text();
        Fresh fresh = new Fresh(made.shown() ? address : "", made.sentTo());
        answer(request, response, fresh, Map.of());
    }

    /** Another link for a member of the table, or the link that the form describes. */
    private Links.Made make(int partnership, HttpServletRequest request) {
        for (String which : new String[] {"renew", "anew"}) {
            String link = parameter(request, which);
            if (!link.isEmpty()) {
                return links.renew(
                        partnership, PartnershipNumber.parse(link), which.equals("anew"));
            }
        }
        return links.create(
                partnership,
                parameter(request, "member"),
                parameter(request, "days"),
                parameter(request, "mail"));
    }

    private void answer(
            HttpServletRequest request,
            HttpServletResponse response,
            Fresh fresh,
            Map<String, String> errors)
            throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        try {
            int number = PartnershipNumber.parse(parameter(request, "partnership"));
            Partnership partnership = links.managed(number);
            LinksView view =
                    new LinksView(
                            partnership.partnerName(),
                            site.contextPath() + PATH,
                            Integer.toString(partnership.id()),
                            fresh,
                            errors.isEmpty() ? "" : parameter(request, "member"),
                            errors.isEmpty() ? LinkInput.USUAL_DAYS : parameter(request, "days"),
                            errors.isEmpty() ? "" : parameter(request, "mail"),
                            errors,
                            rows.of(links.of(partnership)));
            show(request, response, view);
        } catch (RefusedException refusal) {
            response.setStatus(refusal.code().status());
            refuse(response, refusal);
        }
    }

    private void show(HttpServletRequest request, HttpServletResponse response, LinksView view)
            throws IOException {
        String token = tokens.getXsrfToken(request, response, true);
        Map<String, Object> model = Map.of("links", view, "token", token == null ? "" : token);
        response.getWriter().write(templates.render("templates/readiness/links.vm", model));
    }

    private void refuse(HttpServletResponse response, RefusedException refusal) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        Map<String, Object> model = Map.of("message", refusals.message(refusal));
        response.getWriter().write(templates.render("templates/readiness/refused.vm", model));
    }

    private static String parameter(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }
}

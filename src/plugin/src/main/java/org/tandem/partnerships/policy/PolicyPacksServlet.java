package org.tandem.partnerships.policy;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.tandem.partnerships.host.RefusalTexts;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.host.Templates;

/**
 * {@code /plugins/servlet/tandem/policy-packs}: administrators and the office look at packs, check
 * and upload them; with {@code compare} one sees what a pack changes and can activate it. It only
 * reads; its forms go to the REST resource.
 */
@LicensedOnly
public class PolicyPacksServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PackPages pages;
    private final transient Templates templates;
    private final transient RefusalTexts refusals;

    @Inject
    public PolicyPacksServlet(PackPages pages, Templates templates, RefusalTexts refusals) {
        this.pages = pages;
        this.templates = templates;
        this.refusals = refusals;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        try {
            response.getWriter().write(page(request));
        } catch (RefusedException refusal) {
            response.setStatus(refusal.code().status());
            Map<String, Object> model = Map.of("message", refusals.message(refusal));
            response.getWriter().write(templates.render("templates/policy/refused.vm", model));
        }
    }

    private String page(HttpServletRequest request) {
        Optional<PackRef> compared = ref(request, "compare");
        if (compared.isPresent()) {
            Map<String, Object> model =
                    Map.of("compared", pages.compared(compared.get(), number(request, "skip")));
            return templates.render("templates/policy/compare.vm", model);
        }
        Map<String, Object> model =
                Map.of("packs", pages.list(number(request, "after"), ref(request, "edit")));
        return templates.render("templates/policy/packs.vm", model);
    }

    private static int number(HttpServletRequest request, String name) {
        String text = Optional.ofNullable(request.getParameter(name)).orElse("");
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }

    private static Optional<PackRef> ref(HttpServletRequest request, String name) {
        String text = request.getParameter(name);
        if (text == null || text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                PackRef.parse(text)
                        .orElseThrow(
                                () -> RefusedException.notFound("tandem.pack.error.none", text)));
    }
}

package org.tandem.partnerships.readiness;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tandem.partnerships.host.RefusalTexts;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.host.Texts;
import org.tandem.partnerships.readiness.FormTarget.Notice;

/** How the page behind a personal link hears and answers: to a browser, or to its own script. */
@ConfluenceComponent
class GuestAnswers {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The page's own styles and script and nothing from elsewhere, whatever the host allows. */
    private static final String OWN_ONLY =
            "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self';"
                    + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final RefusalTexts refusals;
    private final Texts texts;

    @Inject
    GuestAnswers(RefusalTexts refusals, Texts texts) {
        this.refusals = refusals;
        this.texts = texts;
    }

    /** What was refused, for the script. */
    record Refusal(String message, Map<String, String> errors) {}

    /**
     * Keeps the secret in the address from caches, search engines and other pages. The origin must
     * still be sent: hosts check it against forged requests.
     */
    void guard(HttpServletResponse response) {
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        response.setHeader("Referrer-Policy", "strict-origin");
        response.setHeader("Content-Security-Policy", OWN_ONLY);
    }

    GuestForm form(HttpServletRequest request) {
        Map<String, String> fields = new TreeMap<>();
        request.getParameterMap()
                .forEach((name, values) -> fields.put(name, String.join(",", values)));
        return new GuestForm(fields.getOrDefault("part", ""), fields);
    }

    boolean wantsJson(HttpServletRequest request) {
        String accepted = request.getHeader("Accept");
        return accepted != null && accepted.startsWith("application/json");
    }

    void json(HttpServletResponse response, Record body) throws IOException {
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(JSON.writeValueAsString(body));
    }

    Refusal error(RefusedException refusal) {
        return new Refusal(refusals.message(refusal), refusals.fields(refusal));
    }

    /** What to say after a form was saved; the part comes from the address and may be anything. */
    Notice saved(String part) {
        return part == null
                ? Notice.NONE
                : new Notice(part, true, texts.text("tandem.guest.saved"));
    }

    /** What to say at a form that was not saved. */
    Notice refused(GuestForm form, RefusedException refusal) {
        List<String> errors = new ArrayList<>(refusals.fields(refusal).values());
        if (errors.isEmpty()) {
            errors.add(refusals.message(refusal));
        }
        return new Notice(form.part(), false, String.join(" ", errors));
    }
}

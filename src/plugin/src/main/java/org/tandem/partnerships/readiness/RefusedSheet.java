package org.tandem.partnerships.readiness;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.tandem.partnerships.host.RefusalTexts;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.host.Templates;

/** The page in place of a sheet that somebody may not print, or that does not exist. */
@ConfluenceComponent
class RefusedSheet {
    private final Templates templates;
    private final RefusalTexts refusals;

    @Inject
    RefusedSheet(Templates templates, RefusalTexts refusals) {
        this.templates = templates;
        this.refusals = refusals;
    }

    void answer(RefusedException refusal, HttpServletResponse response) throws IOException {
        response.setStatus(refusal.code().status());
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        String message =
                refusals.fields(refusal).values().stream()
                        .findFirst()
                        .orElseGet(() -> refusals.message(refusal));
        response.getWriter()
                .write(
                        templates.render(
                                "templates/readiness/refused.vm", Map.of("message", message)));
    }
}

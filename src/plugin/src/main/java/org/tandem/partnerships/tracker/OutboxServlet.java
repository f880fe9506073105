package org.tandem.partnerships.tracker;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.tandem.partnerships.host.RefusalTexts;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.host.Templates;
import org.tandem.partnerships.host.Texts;

/**
 * {@code /plugins/servlet/tandem/outbox}: shows administrators and the office what Jira has not
 * taken yet. It only reads; its forms go to the REST resource.
 */
@LicensedOnly
public class OutboxServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;

    private final transient OutboxOffice office;
    private final transient Templates templates;
    private final transient RefusalTexts refusals;
    private final transient Texts texts;

    @Inject
    public OutboxServlet(
            OutboxOffice office, Templates templates, RefusalTexts refusals, Texts texts) {
        this.office = office;
        this.templates = templates;
        this.refusals = refusals;
        this.texts = texts;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        try {
            OutboxView view =
                    OutboxView.of(office.report(after(request), PAGE), office.projectKey(), texts);
            response.getWriter()
                    .write(templates.render("templates/tracker/outbox.vm", Map.of("outbox", view)));
        } catch (RefusedException refusal) {
            response.setStatus(refusal.code().status());
            Map<String, Object> model = Map.of("message", refusals.message(refusal));
            response.getWriter().write(templates.render("templates/tracker/refused.vm", model));
        }
    }

    private static int after(HttpServletRequest request) {
        String after = request.getParameter("after");
        return after != null && after.matches("\\d{1,9}") ? Integer.parseInt(after) : 0;
    }
}

package org.tandem.partnerships.readiness;

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
import org.tandem.partnerships.partnership.PartnershipNumber;

/**
 * {@code /plugins/servlet/tandem/readiness-print}: the tool on one page for the printer. Blank
 * without a parameter; with {@code partnership}, what the reader's own team came to.
 */
@LicensedOnly
public class PrintServlet extends HttpServlet {
    static final String PATH = "/plugins/servlet/tandem/readiness-print";
    private static final long serialVersionUID = 1L;

    private final transient PrintedTool tool;
    private final transient Templates templates;
    private final transient RefusalTexts refusals;

    @Inject
    public PrintServlet(PrintedTool tool, Templates templates, RefusalTexts refusals) {
        this.tool = tool;
        this.templates = templates;
        this.refusals = refusals;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        String number = request.getParameter("partnership");
        try {
            PrintView view =
                    number == null ? tool.blank() : tool.team(PartnershipNumber.parse(number));
            response.getWriter()
                    .write(templates.render("templates/readiness/print.vm", Map.of("tool", view)));
        } catch (RefusedException refusal) {
            response.setStatus(refusal.code().status());
            Map<String, Object> model = Map.of("message", refusals.message(refusal));
            response.getWriter().write(templates.render("templates/readiness/refused.vm", model));
        }
    }
}

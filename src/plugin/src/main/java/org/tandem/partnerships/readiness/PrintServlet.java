package org.tandem.partnerships.readiness;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.tandem.partnerships.host.RefusedException;

/**
 * {@code /plugins/servlet/tandem/readiness-print}: the tool on one page for the printer. Blank
 * without a parameter; with {@code partnership}, what the reader's own team came to, and with
 * {@code sheet=joint} both teams together.
 */
@LicensedOnly
public class PrintServlet extends HttpServlet {
    static final String PATH = "/plugins/servlet/tandem/readiness-print";
    private static final long serialVersionUID = 1L;

    private final transient PrintedSheets sheets;
    private final transient RefusedSheet refused;

    @Inject
    public PrintServlet(PrintedSheets sheets, RefusedSheet refused) {
        this.sheets = sheets;
        this.refused = refused;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            String html =
                    sheets.html(request.getParameter("partnership"), request.getParameter("sheet"));
            response.setContentType("text/html;charset=UTF-8");
            response.setHeader("Cache-Control", "no-store");
            response.getWriter().write(html);
        } catch (RefusedException refusal) {
            refused.answer(refusal, response);
        }
    }
}

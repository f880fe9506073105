package org.tandem.partnerships.readiness;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.host.Texts;
import org.tandem.partnerships.print.PaperSize;
import org.tandem.partnerships.print.PdfPrinter;
import org.tandem.partnerships.print.PrintedPdf;

/**
 * {@code /plugins/servlet/tandem/readiness-pdf}: the sheets of {@link PrintServlet} as accessible
 * PDF files. {@code paper} names the size: {@code letter} or {@code a4}.
 */
@LicensedOnly
public class PdfServlet extends HttpServlet {
    static final String PATH = "/plugins/servlet/tandem/readiness-pdf";
    private static final long serialVersionUID = 1L;

    private final transient PrintedSheets sheets;
    private final transient PdfPrinter printer;
    private final transient RefusedSheet refused;
    private final transient Texts texts;

    @Inject
    public PdfServlet(PrintedSheets sheets, PdfPrinter printer, RefusedSheet refused, Texts texts) {
        this.sheets = sheets;
        this.printer = printer;
        this.refused = refused;
        this.texts = texts;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            PaperSize size = PaperSize.of(request.getParameter("paper"), texts.locale());
            String html =
                    sheets.html(request.getParameter("partnership"), request.getParameter("sheet"));
            PrintedPdf pdf = printer.print(html, size);
            pdf.headers().forEach(response::setHeader);
            response.setContentLength(pdf.content().length);
            response.getOutputStream().write(pdf.content());
        } catch (RefusedException refusal) {
            refused.answer(refusal, response);
        }
    }
}

package org.tandem.partnerships.print;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.ComponentOrientation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Makes PDF files for people and for screen readers: tagged, with title and language, and with all
 * fonts inside (PDF/UA-1). Nothing that the HTML refers to is ever fetched. Safe for many threads.
 */
@ConfluenceComponent
public class PdfPrinter {
    private static final String STYLE = "/css/paper.css";
    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/DejaVuSansCondensed";
    private static final String FAMILY = "Paper";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    /** A byte order mark inside a text; PDF/UA allows none. */
    private static final String NO_CHARACTER = "\uFEFF";

    /** PDF/UA-1 is written for PDF 1.7. */
    private static final float VERSION = 1.7f;

    /** Its loggers would keep the classes of a plugin that was replaced. */
    static {
        XRLog.setLoggingEnabled(false);
    }

    /**
     * Prints a page.
     *
     * @param html a whole document with language, title and description; what has the class {@code
     *     tandem-no-print} is left out
     */
    public PrintedPdf print(String html, PaperSize size) {
        Document page = Jsoup.parse(html.replace(NO_CHARACTER, ""));
        sayLanguage(page.child(0));
        page.select("link, script, style, .tandem-no-print").remove();
        String style = "@page { size: " + size.css() + "; }\n" + style();
        page.head().appendElement("style").appendChild(new DataNode(style));
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try {
            builder(page).toStream(content).run();
        } catch (IOException failure) {
            throw new UncheckedIOException(page.title(), failure);
        }
        return new PrintedPdf(page.title(), content.toByteArray());
    }

    /**
     * A screen reader needs a language that it knows, and paper the direction that goes with it.
     */
    private static void sayLanguage(Element root) {
        String language = root.attr("lang").replaceAll("[^A-Za-z0-9-]", "");
        Locale locale = Locale.forLanguageTag(language);
        root.attr("lang", language);
        if (!ComponentOrientation.getOrientation(locale).isLeftToRight()) {
            root.attr("dir", "rtl");
        }
    }

    private static PdfRendererBuilder builder(Document page) {
        return new PdfRendererBuilder()
                .withW3cDocument(new W3CDom().namespaceAware(false).fromJsoup(page), "")
                .useFont(() -> resource(FONTS + ".ttf"), FAMILY, NORMAL, FontStyle.NORMAL, true)
                .useFont(() -> resource(FONTS + "-Bold.ttf"), FAMILY, BOLD, FontStyle.NORMAL, true)
                .useExternalResourceAccessControl(
                        (address, kind) -> false,
                        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useUnicodeBidiSplitter(RunSplitter::new)
                .useUnicodeBidiReorderer(new RightToLeft())
                .usePdfVersion(VERSION)
                .usePdfUaAccessibility(true);
    }

    private static String style() {
        try (InputStream css = resource(STYLE)) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(STYLE, failure);
        }
    }

    private static InputStream resource(String name) {
        return PdfPrinter.class.getResourceAsStream(name);
    }
}

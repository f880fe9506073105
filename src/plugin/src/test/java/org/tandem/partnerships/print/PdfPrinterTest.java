package org.tandem.partnerships.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfPrinterTest {
    private static final String DOCUMENT =
            "<!DOCTYPE html><html lang='en'><head><title>A sheet</title>"
                    + "<meta name='description' content='About it'>%s</head><body>%s</body></html>";

    @TempDir Path folder;

    private final PdfPrinter printer = new PdfPrinter();

    @Test
    void nothingThatAPageRefersToIsFetched() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.css"), "p::after{content:'found'}");
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<Boolean> asked = CompletableFuture.supplyAsync(() -> accepts(server));
            String web = "http://127.0.0.1:" + server.getLocalPort() + "/x";
            String head = "<link rel='stylesheet' href='%s'><base href='%s'>";
            String body =
                    "<p style='background: url(%1$s)'>seen</p><img src='%1$s' alt='a'>"
                            + "<img src='%2$s' alt='b'><object data='%1$s'></object>"
                            + "<iframe src='%2$s'></iframe><style>@import url(%1$s);</style>";

            String text =
                    text(head.formatted(secret.toUri(), web), body.formatted(web, secret.toUri()));

            assertThat(text).contains("seen").doesNotContain("found");
            assertThat(asked).isNotDone();
        }
    }

    @Test
    void aDoctypeCannotBringInAFile() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "found");
        String html =
                "<!DOCTYPE html [<!ENTITY x SYSTEM '%s'>]><html lang='en'><head><title>A</title>"
                        + "</head><body><p>&x; seen</p></body></html>";

        assertThat(read(printer.print(html.formatted(secret.toUri()), PaperSize.A4)))
                .contains("seen")
                .doesNotContain("found");
    }

    @Test
    void whatIsForTheScreenOnlyIsLeftOut() throws IOException {
        assertThat(text("", "<p class='tandem-no-print'>button</p><p>paper</p>"))
                .contains("paper")
                .doesNotContain("button");
    }

    @Test
    void rightToLeftTextReadsInItsOwnOrder() throws IOException {
        assertThat(text("", "<p dir='auto'>שלום עולם</p><p dir='auto'>مرحبا بالعالم</p>"))
                .contains("שלום עולם", "مرحبا بالعالم");
    }

    @Test
    void theClassesOfAReplacedPluginAreNotKept() throws Exception {
        WeakReference<ClassLoader> loader = printInALoaderOfItsOwn();
        for (int i = 0; i < 30 && loader.get() != null; i++) {
            System.gc();
        }
        assertThat(loader.get()).isNull();
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.getName().matches("(?i).*(pdf|font|awt|java2d).*"));
    }

    private static WeakReference<ClassLoader> printInALoaderOfItsOwn() throws Exception {
        List<URL> places = new ArrayList<>();
        for (String place : System.getProperty("java.class.path").split(File.pathSeparator)) {
            places.add(Path.of(place).toUri().toURL());
        }
        ClassLoader outside = ClassLoader.getPlatformClassLoader();
        try (URLClassLoader own = new URLClassLoader(places.toArray(URL[]::new), outside)) {
            Class<?> printer = own.loadClass(PdfPrinter.class.getName());
            Class<?> size = own.loadClass(PaperSize.class.getName());
            printer.getMethod("print", String.class, size)
                    .invoke(
                            printer.getConstructor().newInstance(),
                            DOCUMENT.formatted("", "<p>x</p>"),
                            size.getEnumConstants()[0]);
            return new WeakReference<>(own);
        }
    }

    private String text(String head, String body) throws IOException {
        return read(printer.print(DOCUMENT.formatted(head, body), PaperSize.LETTER));
    }

    private static String read(PrintedPdf pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.content())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static boolean accepts(ServerSocket server) {
        try {
            server.accept().close();
            return true;
        } catch (IOException closed) {
            return false;
        }
    }
}

package org.tandem.workspace;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** A PDF file as its readers find it, by eye and with a screen reader. */
public record PdfFile(byte[] content) {
    static final String TYPE = "application/pdf";

    private interface Reading<T> {
        T of(PDDocument document) throws IOException;
    }

    /** Everything in it that can be read: the pages, and what is said about the document. */
    public String text() {
        return read(
                document -> {
                    StringBuilder all = new StringBuilder(new PDFTextStripper().getText(document));
                    all.append(document.getDocumentInformation().getTitle());
                    byte[] about = document.getDocumentCatalog().getMetadata().toByteArray();
                    return all.append(new String(about, StandardCharsets.UTF_8)).toString();
                });
    }

    /** The text in one line, for what may be broken over several. */
    public String line() {
        return text().replaceAll("\\s+", " ");
    }

    public int pages() {
        return read(PDDocument::getNumberOfPages);
    }

    /** Width and height of the first page in points. */
    public List<Integer> paper() {
        return read(
                document -> {
                    PDRectangle paper = document.getPage(0).getMediaBox();
                    return List.of(Math.round(paper.getWidth()), Math.round(paper.getHeight()));
                });
    }

    /** The tags in reading order, as {@code H1}. */
    public List<String> tags() {
        return read(
                document -> {
                    List<String> tags = new ArrayList<>();
                    collect(document.getDocumentCatalog().getStructureTreeRoot(), tags);
                    return tags;
                });
    }

    private static void collect(PDStructureNode parent, List<String> tags) {
        for (Object kid : parent.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.add(element.getStructureType());
                collect(element, tags);
            }
        }
    }

    public String language() {
        return read(document -> document.getDocumentCatalog().getLanguage());
    }

    /** Whether the window shows the title instead of the file's name. */
    public boolean showsTitle() {
        return read(
                document -> {
                    PDDocumentCatalog catalog = document.getDocumentCatalog();
                    return catalog.getMarkInfo().isMarked()
                            && catalog.getViewerPreferences().displayDocTitle();
                });
    }

    /** Names of fonts that are not in the file. */
    public List<String> foreignFonts() {
        return read(
                document -> {
                    List<String> foreign = new ArrayList<>();
                    for (var page : document.getPages()) {
                        for (var name : page.getResources().getFontNames()) {
                            var font = page.getResources().getFont(name);
                            if (!font.isEmbedded()) {
                                foreign.add(font.getName());
                            }
                        }
                    }
                    return foreign;
                });
    }

    /** Where it fails PDF/UA-1, as veraPDF finds. */
    public List<String> violations() {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser =
                        Foundries.defaultInstance()
                                .createParser(
                                        new ByteArrayInputStream(content), PDFAFlavour.PDFUA_1);
                var validator =
                        Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(one -> one.getStatus() == TestAssertion.Status.FAILED)
                    .map(one -> one.getRuleId().getClause() + " " + one.getMessage())
                    .toList();
        } catch (VeraPDFException | IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private <T> T read(Reading<T> reading) {
        try (PDDocument document = Loader.loadPDF(content)) {
            return reading.of(document);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

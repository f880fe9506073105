package org.tandem.partnerships.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedPdfTest {
    @ParameterizedTest
    @CsvSource({
        "Blank form, Blank form.pdf, Blank%20form.pdf",
        "José & Łucja: 100%, Jose & _ucja 100_.pdf, Jos%C3%A9%20&%20%C5%81ucja%20100%25.pdf",
        "../a\\b\"c<d>|e?*, .. a b c d e.pdf, ..%20a%20b%20c%20d%20e.pdf",
        "שלום, ____.pdf, %D7%A9%D7%9C%D7%95%D7%9D.pdf"
    })
    void theFilesNameIsTheTitleForOldAndNewPrograms(String title, String plain, String encoded) {
        assertThat(new PrintedPdf(title, new byte[0]).headers())
                .containsEntry(
                        "Content-Disposition",
                        "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded);
    }
}

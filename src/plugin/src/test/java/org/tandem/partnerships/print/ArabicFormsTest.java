package org.tandem.partnerships.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArabicFormsTest {
    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "\u0628, \uFE8F, alone",
        "\u0628\u0628\u0628, \uFE91\uFE92\uFE90, 'beginning, middle, end'",
        "\u062F\u0628, \uFEA9\uFE8F, after a letter that joins on one side",
        "\u0633\u0644\u0627\u0645, \uFEB3\uFEFC\uFEE1, lam and alef as one",
        "\u0628\u064E\u0628, \uFE91\u064E\uFE90, with a vowel sign between",
        "\u067E\u06AF, \uFB58\uFB93, letters of Persian",
        "a\u0628 1, a\uFE8F 1, beside other writing"
    })
    void lettersTakeTheFormThatTheirNeighboursAskFor(String text, String joined, String what) {
        assertThat(ArabicForms.join(text)).isEqualTo(joined);
    }
}

package org.tandem.partnerships.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tandem.partnerships.host.RefusedException;

class PaperSizeTest {
    @Test
    void withoutAWishItIsWhatPrintersHoldInTheReadersCountry() {
        assertThat(PaperSize.of(null, Locale.US)).isEqualTo(PaperSize.LETTER);
        assertThat(PaperSize.of("", Locale.ENGLISH)).isEqualTo(PaperSize.LETTER);
        assertThat(PaperSize.of("", Locale.GERMANY)).isEqualTo(PaperSize.A4);
    }

    @Test
    void aWishCountsMoreThanTheCountry() {
        assertThat(PaperSize.of("A4", Locale.US)).isEqualTo(PaperSize.A4);
        assertThat(PaperSize.of("letter", Locale.GERMANY)).isEqualTo(PaperSize.LETTER);
        assertThatThrownBy(() -> PaperSize.of("a5", Locale.US))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refusal ->
                                assertThat(refusal.fields().get(0).args())
                                        .isEqualTo(List.of("letter, a4")));
    }
}

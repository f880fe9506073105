package org.tandem.workspace.wiki.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressesTest {
    @Test
    void theTitleInAnAddressHoldsNothingThatAServerRefuses() {
        assertThat(Addresses.page("PO", 7, "Q1/Q2; 50% & <more>..."))
                .isEqualTo("/spaces/PO/pages/7/Q1-Q2-+50-+%26+%3Cmore%3E---");
    }

    @Test
    void aTitleTypedWithPlusSignsIsReadWithSpaces() {
        assertThat(MissingPages.readable("Partnership+office")).isEqualTo("Partnership office");
        assertThat(MissingPages.readable("100%")).isEqualTo("100%");
    }
}

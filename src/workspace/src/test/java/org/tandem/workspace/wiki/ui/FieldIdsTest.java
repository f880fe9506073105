package org.tandem.workspace.wiki.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FieldIdsTest {
    @Test
    void findsTheIdsOfNamedFieldsWhateverTheOrderOfTheirAttributes() {
        FieldIds ids =
                FieldIds.in(
                        """
                        <input id="partner-field" type="text" name="partner">
                        <select data-id="no" name='year' id='year'></select>
                        <textarea name="note"></textarea>
                        <button name="go">Go</button>""");

        assertThat(ids.id("partner")).isEqualTo("partner-field");
        assertThat(ids.id("year")).isEqualTo("year");
        assertThat(ids.has("note")).isTrue();
        assertThat(ids.id("note")).isEmpty();
        assertThat(ids.has("go")).isFalse();
    }
}

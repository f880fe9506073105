package org.tandem.workspace.wiki.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoundPageTest {
    @Test
    void marksEveryWordThatWasSearchedForAndTakesItLiterally() {
        assertThat(FoundPage.marked("The MOA (draft) and a moa", "moa (draft"))
                .containsExactly(
                        new FoundPage.Part("The ", false),
                        new FoundPage.Part("MOA", true),
                        new FoundPage.Part(" ", false),
                        new FoundPage.Part("(draft", true),
                        new FoundPage.Part(") and a ", false),
                        new FoundPage.Part("moa", true));
    }

    @Test
    void anExcerptWithoutTheWordStaysWhole() {
        assertThat(FoundPage.marked("Agenda", "notes"))
                .containsExactly(new FoundPage.Part("Agenda", false));
    }
}

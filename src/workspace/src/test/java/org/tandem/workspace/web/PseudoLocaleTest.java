package org.tandem.workspace.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PseudoLocaleTest {
    private static final String CHOICE = "{0,choice,1#One person|1<At most {0} people}.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '"',
            value = {
                "Save rating~ Šààṽéé ŕààţîîñĝ",
                "{0} of {1} have rated.~ {0} ööƒ {1} ĥààṽéé ŕààţééď.",
                "{0,number,#.##} kg~ {0,number,#.##} ķĝ",
                "A &amp; B, <strong>C</strong>~ Àà &amp; Ɓ, <strong>Ć</strong>",
                "Write '{no}' here~ Ŵŕîîţéé '{no}' ĥééŕéé"
            })
    void accentsAndLengthensWordsAndNothingElse(String english, String pseudo) {
        assertThat(PseudoLocale.LONG.of(english)).isEqualTo(pseudo);
    }

    @Test
    void theTextsOfAChoiceAreRewrittenAndStillChosen() {
        String pseudo = PseudoLocale.LONG.of(CHOICE);
        assertThat(MessageFormat.format(pseudo, 1)).isEqualTo("Ööñéé þééŕšööñ.");
        assertThat(MessageFormat.format(pseudo, 3)).isEqualTo("Ààţ ɱööšţ 3 þééööþļéé.");
    }

    @Test
    void wordsOfTheMirroredLanguageAreTurnedAround() {
        assertThat(PseudoLocale.MIRRORED.of("By {0}")).isEqualTo("\u200F\u202EBy\u202C\u200F {0}");
    }

    @Test
    void thereAreNoneUnlessTheyAreAskedFor() {
        Locale pseudo = PseudoLocale.LONG.locale();
        assertThat(new BundleTexts().text(pseudo, "web.login")).isEqualTo("Log in");
        assertThat(new BundleTexts().locales()).doesNotContain(pseudo);
        assertThat(new BundleTexts(true).text(pseudo, "web.login")).isEqualTo("Ļööĝ îîñ");
    }

    @Test
    void theLongOneIsAboutFortyPerCentLonger() {
        String english = new BundleTexts().text(Locale.US, "web.login.no-access");
        assertThat(PseudoLocale.LONG.of(english).length() / (double) english.length())
                .isBetween(1.25, 1.5);
    }
}

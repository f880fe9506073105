package org.tandem.partnerships.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tandem.partnerships.host.FieldError;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.partnership.Side;

class TeamFieldsTest {
    @Test
    void eachSideIsAskedForItsOwnRationales() {
        assertThat(TeamFields.texts("alignment", Side.DISTRICT))
                .contains("rationaleDistrict", "rationaleSchool")
                .doesNotContain("rationalePartner");
        assertThat(TeamFields.texts("alignment", Side.PARTNER)).contains("rationalePartner");
    }

    @Test
    void starsAreNumbersOfItemsInOrder() {
        assertThat(check(Map.of("stars", ",4,1"))).containsEntry("stars", "1,4");
    }

    @Test
    void everythingWrongIsReportedAtOnce() {
        RefusedException refused =
                catchThrowableOfType(
                        RefusedException.class,
                        () -> check(Map.of("stars", "5", "consensus", "maybe")));

        assertThat(refused.fields())
                .extracting(FieldError::field)
                .containsExactlyInAnyOrder("stars", "consensus");
    }

    @Test
    void fieldsThatTheCategoryDoesNotHaveAreLeftOut() {
        assertThat(check(Map.of("leaders", "Ann", "note", "fine"))).containsOnlyKeys("note");
    }

    @ParameterizedTest
    @CsvSource({"'',false", "One.,true", "One. Two! Three?,false", "A. B. C. D. E.,true"})
    void aRationaleIsAdvisedToHaveThreeOrFourSentences(String text, boolean outside) {
        assertThat(Sentences.outside(text, Locale.ENGLISH)).isEqualTo(outside);
    }

    private static Map<String, String> check(Map<String, String> inputs) {
        return TeamFields.check("alignment", Side.DISTRICT, 4, inputs);
    }
}

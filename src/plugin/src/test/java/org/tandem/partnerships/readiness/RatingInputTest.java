package org.tandem.partnerships.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.partnerships.host.FieldError;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.rest.JsonBody;

class RatingInputTest {
    @ParameterizedTest
    @ValueSource(strings = {"0", "5", "2.5", "\"x\"", "\"2.5\"", "\"\"", "null", "[3]", "-1"})
    void onlyWholeNumbersFromOneToFourAreRatings(String rating) {
        RefusedException refused = refusal("{\"rating\": " + rating + ", \"version\": 0}");

        assertThat(refused.code()).isEqualTo(RefusedException.Code.INVALID);
        assertThat(refused.fields()).extracting(FieldError::field).containsExactly("rating");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "4", "\"3\""})
    void ratingsMayComeAsFormsSendThem(String rating) {
        String body = "{\"rating\": " + rating + ", \"concerns\": \" a \", \"version\": \"2\"}";

        RatingInput input = RatingInput.read(JsonBody.object(body));

        assertThat(input.value()).isBetween(1, 4);
        assertThat(input.concerns()).isEqualTo("a");
        assertThat(input.version()).isEqualTo(2);
    }

    @Test
    void aDraftMayLackItsRating() {
        RatingInput draft =
                RatingInput.read(JsonBody.object("{\"save\": \"draft\", \"version\": 0}"));

        assertThat(draft.value()).isZero();
        assertThat(draft.save()).isEqualTo(RatingInput.Save.DRAFT);
    }

    @Test
    void everythingWrongIsReportedAtOnce() {
        String tooLong = "x".repeat(RatingInput.CONCERNS_LENGTH + 1);

        RefusedException refused = refusal("{\"concerns\": \"" + tooLong + "\"}");

        assertThat(refused.fields())
                .extracting(FieldError::field)
                .containsExactly("rating", "concerns", "version");
    }

    @Test
    void charactersThatNoDatabaseKeepsAreRefused() {
        RefusedException refused =
                refusal("{\"rating\": 3, \"version\": 0, \"concerns\": \"a\\u0000b\"}");

        assertThat(refused.fields()).extracting(FieldError::field).containsExactly("concerns");
    }

    private static RefusedException refusal(String body) {
        return catchThrowableOfType(
                RefusedException.class, () -> RatingInput.read(JsonBody.object(body)));
    }
}

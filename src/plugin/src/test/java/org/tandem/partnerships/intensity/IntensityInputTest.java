package org.tandem.partnerships.intensity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tandem.partnerships.host.FieldError;
import org.tandem.partnerships.host.InputErrors;
import org.tandem.partnerships.policy.Rubric;

class IntensityInputTest {
    private static final Rubric RUBRIC =
            new Rubric(
                    1,
                    "Rubric",
                    "sample",
                    List.of(
                            new Rubric.Criterion(
                                    "reach",
                                    "How far?",
                                    List.of(
                                            new Rubric.Option("near", "Near", 0),
                                            new Rubric.Option("far", "Far", 2)))),
                    List.of(new Rubric.CutOff("low", 0)));

    private final InputErrors errors = new InputErrors();

    @Test
    void aFullSheetIsRead() {
        IntensityInput input =
                read(
                        "{\"version\":\"3\",\"reason\":\" Few \",\"reviewedWith\":\"office\","
                                + "\"answers\":{\"reach\":\"far\"}}");
        assertThat(errors.all()).isEmpty();
        assertThat(input).isEqualTo(new IntensityInput(Map.of("reach", "far"), "Few", "office", 3));
    }

    @Test
    void everyWrongFieldIsNamedAtOnce() {
        read("{\"version\":-1,\"answers\":{\"reach\":\"further\",\"colour\":\"red\"}}");
        assertThat(errors.all().stream().map(FieldError::field))
                .containsExactlyInAnyOrder("reason", "version", "answers.reach", "answers");
    }

    @Test
    void answersOfAnotherKindAreNoAnswers() {
        read("{\"version\":1,\"reason\":\"r\",\"answers\":[\"near\"]}");
        assertThat(errors.all().stream().map(FieldError::field)).containsExactly("answers.reach");
    }

    private IntensityInput read(String json) {
        try {
            return IntensityInput.read(new ObjectMapper().readTree(json), RUBRIC, errors);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }
}

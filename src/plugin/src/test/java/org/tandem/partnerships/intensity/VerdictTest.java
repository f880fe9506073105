package org.tandem.partnerships.intensity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tandem.partnerships.policy.Rubric;

class VerdictTest {
    private static final Rubric RUBRIC =
            new Rubric(
                    3,
                    "Rubric",
                    "sample",
                    List.of(criterion("reach"), criterion("money")),
                    List.of(
                            new Rubric.CutOff("low", 0),
                            new Rubric.CutOff("medium", 4),
                            new Rubric.CutOff("high", 7)));

    @ParameterizedTest
    @CsvSource({
        "0, 0, low",
        "0, 3, low",
        "2, 2, medium",
        "3, 3, medium",
        "0, 6, medium",
        "4, 3, high",
        "6, 6, high"
    })
    void aLevelBeginsExactlyAtItsCutOff(int reach, int money, String level) {
        Verdict verdict = Verdict.of(RUBRIC, Map.of("reach", "p" + reach, "money", "p" + money));
        assertThat(verdict).isEqualTo(new Verdict(level, reach + money));
    }

    private static Rubric.Criterion criterion(String id) {
        List<Rubric.Option> options =
                IntStream.rangeClosed(0, 6)
                        .mapToObj(points -> new Rubric.Option("p" + points, "text", points))
                        .toList();
        return new Rubric.Criterion(id, id + "?", options);
    }
}

package org.tandem.partnerships.intensity;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tandem.partnerships.host.InputErrors;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.policy.Rubric;

/**
 * What the person who determines the intensity sends.
 *
 * @param answers an option for every criterion
 * @param reason why this is the right level
 * @param reviewedWith login name of the second person
 * @param version what the answers are based on; 0 when none was determined yet
 */
record IntensityInput(
        Map<String, String> answers, String reason, String reviewedWith, int version) {
    static final int REASON_LENGTH = 2000;

    /**
     * Reads and checks the input, except who the second person is.
     *
     * @throws RefusedException (invalid) naming every wrong field and the valid choices
     */
    static IntensityInput read(JsonNode body, Rubric rubric, InputErrors errors) {
        String reason = body.path("reason").asText("").trim();
        if (reason.isEmpty()) {
            errors.reject("reason", "tandem.intensity.error.reason");
        }
        errors.checkText("reason", reason, REASON_LENGTH);
        String version = body.path("version").asText("");
        if (!version.matches("\\d{1,9}")) {
            errors.reject("version", "tandem.error.version");
        }
        Map<String, String> answers = answers(body.path("answers"), rubric, errors);
        String second = body.path("reviewedWith").asText("").trim();
        return new IntensityInput(
                answers, reason, second, errors.isEmpty() ? Integer.parseInt(version) : 0);
    }

    private static Map<String, String> answers(JsonNode given, Rubric rubric, InputErrors errors) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (Rubric.Criterion criterion : rubric.criteria()) {
            List<String> valid = criterion.options().stream().map(Rubric.Option::id).toList();
            String chosen = given.path(criterion.id()).asText("");
            if (valid.contains(chosen)) {
                answers.put(criterion.id(), chosen);
            } else {
                errors.reject(
                        "answers." + criterion.id(),
                        "tandem.intensity.error.answer",
                        String.join(", ", valid));
            }
        }
        refuseUnknown(given, answers, rubric, errors);
        return answers;
    }

    /** An answer to a question that the rubric does not ask belongs to another version of it. */
    private static void refuseUnknown(
            JsonNode given, Map<String, String> answers, Rubric rubric, InputErrors errors) {
        String asked =
                rubric.criteria().stream()
                        .map(Rubric.Criterion::id)
                        .collect(Collectors.joining(", "));
        given.fieldNames()
                .forEachRemaining(
                        name -> {
                            if (rubric.criteria().stream().noneMatch(c -> c.id().equals(name))) {
                                errors.reject("answers", "tandem.intensity.error.unknown", asked);
                            }
                        });
    }
}

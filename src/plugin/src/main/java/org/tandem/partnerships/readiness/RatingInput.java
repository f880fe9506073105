package org.tandem.partnerships.readiness;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.tandem.partnerships.host.InputErrors;
import org.tandem.partnerships.host.RefusedException;

/**
 * What a member sends for one category.
 *
 * @param value 1 to 4, whole numbers only (R92)
 * @param version the saved version it is based on; 0 when nothing was saved
 */
record RatingInput(int value, String concerns, int version) {
    static final int CONCERNS_LENGTH = 4000;

    /**
     * Reads and checks the input. Numbers may come as texts, as forms send them.
     *
     * @throws RefusedException (invalid) naming every wrong field and the valid choices
     */
    static RatingInput read(JsonNode body) {
        InputErrors errors = new InputErrors();
        Optional<Integer> value = whole(body.get("rating")).filter(n -> n >= 1 && n <= 4);
        if (value.isEmpty()) {
            errors.reject("rating", "tandem.error.rating");
        }
        String concerns = body.path("concerns").asText("").trim();
        errors.checkText("concerns", concerns, CONCERNS_LENGTH);
        Optional<Integer> version = whole(body.get("version")).filter(n -> n >= 0);
        if (version.isEmpty()) {
            errors.reject("version", "tandem.error.version");
        }
        errors.throwIfAny();
        return new RatingInput(value.orElseThrow(), concerns, version.orElseThrow());
    }

    private static Optional<Integer> whole(JsonNode node) {
        if (node != null && node.isInt()) {
            return Optional.of(node.intValue());
        }
        if (node != null && node.isTextual() && node.textValue().matches("\\d{1,9}")) {
            return Optional.of(Integer.valueOf(node.textValue()));
        }
        return Optional.empty();
    }
}

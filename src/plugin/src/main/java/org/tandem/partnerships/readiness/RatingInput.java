package org.tandem.partnerships.readiness;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.tandem.partnerships.host.InputErrors;
import org.tandem.partnerships.host.RefusedException;

/**
 * What a member sends for one category.
 *
 * @param value 1 to 4, whole numbers only (R92); 0 when a draft has none yet
 * @param version the saved version it is based on; 0 when nothing was saved
 */
record RatingInput(int value, String concerns, String strengths, Save save, int version) {
    static final int CONCERNS_LENGTH = 4000;

    /** What saving makes of it. */
    enum Save {
        /** It counts for the team. */
        SUBMIT,
        /** It counts nowhere until it is submitted. */
        DRAFT,
        /** What was submitted stays so, all else is a draft: how pages save by themselves. */
        KEEP
    }

    /**
     * Reads and checks the input. Numbers may come as texts, as forms send them.
     *
     * @throws RefusedException (invalid) naming every wrong field and the valid choices
     */
    static RatingInput read(JsonNode body) {
        InputErrors errors = new InputErrors();
        Optional<Save> save = save(body.path("save").asText("submit"));
        if (save.isEmpty()) {
            errors.reject("save", "tandem.error.save");
        }
        Optional<Integer> value = whole(body.get("rating")).filter(n -> n >= 1 && n <= 4);
        boolean open = save.filter(Save.SUBMIT::equals).isEmpty() && isEmpty(body.get("rating"));
        if (value.isEmpty() && !open) {
            errors.reject("rating", "tandem.error.rating");
        }
        String concerns = text(body, "concerns", errors);
        String strengths = text(body, "strengths", errors);
        Optional<Integer> version = whole(body.get("version")).filter(n -> n >= 0);
        if (version.isEmpty()) {
            errors.reject("version", "tandem.error.version");
        }
        errors.throwIfAny();
        return new RatingInput(
                value.orElse(0), concerns, strengths, save.orElseThrow(), version.orElseThrow());
    }

    private static Optional<Save> save(String word) {
        return Arrays.stream(Save.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }

    private static String text(JsonNode body, String field, InputErrors errors) {
        String text = body.path(field).asText("").trim();
        errors.checkText(field, text, CONCERNS_LENGTH);
        return text;
    }

    private static boolean isEmpty(JsonNode node) {
        return node == null || node.isNull() || (node.isTextual() && node.textValue().isEmpty());
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

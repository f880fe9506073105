package org.tandem.partnerships.meeting;

import com.fasterxml.jackson.databind.JsonNode;
import org.tandem.partnerships.host.InputErrors;

/**
 * Notes as sent.
 *
 * @param version the saved version they are based on; 0 when nothing was saved
 */
record NotesInput(String text, int version) {
    static final int LONGEST = 10_000;

    /**
     * Reads and checks the input. Numbers may come as texts, as forms send them.
     *
     * @throws org.tandem.partnerships.host.RefusedException (invalid) naming every wrong field
     */
    static NotesInput read(JsonNode body) {
        InputErrors errors = new InputErrors();
        String text = body.path("notes").asText("").strip();
        errors.checkText("notes", text, LONGEST);
        String version = body.path("version").asText("");
        if (!version.matches("\\d{1,9}")) {
            errors.reject("version", "tandem.error.version");
        }
        errors.throwIfAny();
        return new NotesInput(text, Integer.parseInt(version));
    }
}

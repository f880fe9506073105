package org.tandem.partnerships.agreement;

import java.util.Map;
import org.tandem.partnerships.host.InputErrors;
import org.tandem.partnerships.host.RefusedException;

/**
 * What somebody says about a note for the agreement.
 *
 * @param note names it
 * @param taken whether the agreement takes it up, else it is open again
 * @param how where, in words; may be empty
 * @param version of the note that the person looked at
 */
record NoteMark(String note, boolean taken, String how, int version) {
    private static final int LONGEST = 1000;

    /**
     * Reads what was sent.
     *
     * @throws RefusedException (invalid) naming every wrong field
     */
    static NoteMark read(Map<String, String> inputs) {
        String taken = inputs.getOrDefault("taken", "");
        String version = inputs.getOrDefault("version", "");
        String how = inputs.getOrDefault("how", "");
        InputErrors errors = new InputErrors();
        if (!taken.equals("yes") && !taken.equals("no")) {
            errors.reject("taken", "tandem.error.choice", "yes, no");
        }
        if (!version.matches("\\d{1,9}")) {
            errors.reject("version", "tandem.error.version");
        }
        errors.checkText("how", how, LONGEST);
        errors.throwIfAny();
        return new NoteMark(
                inputs.getOrDefault("note", ""),
                taken.equals("yes"),
                how,
                Integer.parseInt(version));
    }
}

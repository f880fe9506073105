package org.tandem.partnerships.resource;

import java.util.Map;
import org.tandem.partnerships.host.InputErrors;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.lifecycle.Versions;

/**
 * Whether what was granted came.
 *
 * @param version of the request that the person looked at
 */
record ProvidedInput(boolean yes, int version) {
    private static final String YES = "yes";
    private static final String NO = "no";

    /**
     * Reads what was sent.
     *
     * @throws RefusedException (invalid) naming every wrong field
     */
    static ProvidedInput read(Map<String, String> inputs) {
        InputErrors errors = new InputErrors();
        String provided = inputs.getOrDefault("provided", "");
        if (!provided.equals(YES) && !provided.equals(NO)) {
            errors.reject("provided", "tandem.error.choice", YES + ", " + NO);
        }
        int version = Versions.read(inputs, errors);
        errors.throwIfAny();
        return new ProvidedInput(provided.equals(YES), version);
    }

    /** As REST writes it. */
    static String word(boolean yes) {
        return yes ? YES : NO;
    }
}

package org.tandem.partnerships.readiness;

import java.util.Map;
import org.tandem.partnerships.host.InputErrors;
import org.tandem.partnerships.host.RefusedException;

/** The version that an input is based on. */
final class Versions {
    private Versions() {}

    /**
     * Reads it.
     *
     * @throws RefusedException (invalid) when it is missing or no number
     */
    static int read(Map<String, String> inputs) {
        String text = inputs.getOrDefault("version", "");
        if (!text.matches("\\d{1,9}")) {
            InputErrors errors = new InputErrors();
            errors.reject("version", "tandem.error.version");
            errors.throwIfAny();
        }
        return Integer.parseInt(text);
    }
}

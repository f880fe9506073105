package org.tandem.partnerships.lifecycle;

import java.util.Map;
import org.tandem.partnerships.host.InputErrors;

/** The field {@code version} that every change of a record names. */
public final class Versions {
    private Versions() {}

    /** The version; 0 when it is none, which is noted as wrong. */
    public static int read(Map<String, String> inputs, InputErrors errors) {
        String version = inputs.getOrDefault("version", "");
        if (version.matches("\\d{1,9}")) {
            return Integer.parseInt(version);
        }
        errors.reject("version", "tandem.error.version");
        return 0;
    }
}

package org.tandem.partnerships.indicator;

import java.util.Map;
import org.tandem.partnerships.host.InputErrors;
import org.tandem.partnerships.policy.SchoolYear;

/**
 * An assessment as typed.
 *
 * @param version the one it is based on; 0 for the first of the year
 */
record AssessmentInput(String year, int functionality, String useful, String changes, int version) {
    static final int LONGEST = 4000;

    /**
     * Reads the inputs {@code year}, {@code functionality}, {@code useful}, {@code changes} and
     * {@code version}.
     */
    static AssessmentInput read(Map<String, String> inputs, InputErrors errors) {
        String useful = inputs.getOrDefault("useful", "");
        errors.checkText("useful", useful, LONGEST);
        String changes = inputs.getOrDefault("changes", "");
        errors.checkText("changes", changes, LONGEST);
        return new AssessmentInput(
                year(inputs.getOrDefault("year", ""), errors),
                functionality(inputs.getOrDefault("functionality", ""), errors),
                useful,
                changes,
                version(inputs.getOrDefault("version", ""), errors));
    }

    private static String year(String text, InputErrors errors) {
        if (SchoolYear.parse(text).isEmpty()) {
            errors.reject("year", "tandem.indicator.error.year");
        }
        return text;
    }

    private static int functionality(String text, InputErrors errors) {
        if (!text.matches("[1-5]")) {
            errors.reject("functionality", "tandem.indicator.error.functionality");
            return 1;
        }
        return Integer.parseInt(text);
    }

    private static int version(String text, InputErrors errors) {
        if (!text.matches("\\d{1,9}")) {
            errors.reject("version", "tandem.error.version");
            return 0;
        }
        return Integer.parseInt(text);
    }
}

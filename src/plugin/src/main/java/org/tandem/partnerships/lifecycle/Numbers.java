package org.tandem.partnerships.lifecycle;

import org.tandem.partnerships.host.InputErrors;

/** Whole numbers in queries. */
final class Numbers {
    private Numbers() {}

    /** The number in a parameter, from 1; 1 when it is none, which is noted as wrong. */
    static int read(String field, String text, int most, InputErrors errors) {
        try {
            int number = Integer.parseInt(text);
            if (number >= 1 && number <= most) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            // Reported below together with numbers out of range.
        }
        errors.reject(field, "tandem.error.number-range", 1, most);
        return 1;
    }
}

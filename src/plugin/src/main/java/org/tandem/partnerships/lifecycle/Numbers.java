package org.tandem.partnerships.lifecycle;

import org.tandem.partnerships.host.InputErrors;

/** Whole numbers in queries. */
public final class Numbers {
    private Numbers() {}

    /** The number in a parameter, from 1; 1 when it is none, which is noted as wrong. */
    static int read(String field, String text, int most, InputErrors errors) {
        return read(field, text, 1, most, errors);
    }

    /** The number in a parameter; the least when it is none, which is noted as wrong. */
    public static int read(String field, String text, int least, int most, InputErrors errors) {
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            // Reported below together with numbers out of range.
        }
        errors.reject(field, "tandem.error.number-range", least, most);
        return least;
    }
}

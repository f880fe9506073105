package org.tandem.partnerships.rest;

import org.tandem.partnerships.host.InputErrors;
import org.tandem.partnerships.host.RefusedException;

/**
 * Which part of a list that is shown newest first.
 *
 * @param before only what is older than the entry with this id
 * @param limit most entries
 */
public record Paging(int before, int limit) {
    private static final int MOST = 100;

    /**
     * Reads the parameters {@code before}, empty for the newest, and {@code limit}.
     *
     * @throws RefusedException (invalid) naming both if both are wrong
     */
    public static Paging read(String before, String limit) {
        InputErrors errors = new InputErrors();
        Paging paging =
                new Paging(
                        before.isEmpty()
                                ? Integer.MAX_VALUE
                                : number("before", before, 1, Integer.MAX_VALUE, errors),
                        number("limit", limit, 1, MOST, errors));
        errors.throwIfAny();
        return paging;
    }

    /** The number in a parameter; the least when it is none, which is noted as wrong. */
    static int number(String field, String text, int least, int most, InputErrors errors) {
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

package org.tandem.partnerships.rest;

import org.tandem.partnerships.host.InputErrors;
import org.tandem.partnerships.host.RefusedException;

/**
 * Which part of a list that is not shown newest first.
 *
 * @param from how many entries to skip, or the number after which to continue; 0 for the first part
 * @param limit most entries
 */
public record Part(int from, int limit) {
    private static final int MOST = 100;

    /**
     * Reads the parameters {@code skip} and {@code limit} of a list in any order.
     *
     * @throws RefusedException (invalid) naming both if both are wrong
     */
    public static Part skipping(String skip, String limit) {
        return read("skip", skip, limit);
    }

    /**
     * Reads the parameters {@code after} and {@code limit} of a list that is shown oldest first.
     *
     * @throws RefusedException (invalid) naming both if both are wrong
     */
    public static Part after(String after, String limit) {
        return read("after", after, limit);
    }

    private static Part read(String name, String from, String limit) {
        InputErrors errors = new InputErrors();
        Part part =
                new Part(
                        Paging.number(name, from, 0, Integer.MAX_VALUE, errors),
                        Paging.number("limit", limit, 1, MOST, errors));
        errors.throwIfAny();
        return part;
    }
}

package org.tandem.partnerships.partnership;

import org.tandem.partnerships.host.RefusedException;

/** A partnership's id as people and clients write it. */
public final class PartnershipNumber {
    private PartnershipNumber() {}

    /**
     * Reads an id.
     *
     * @throws RefusedException (not found) for anything that cannot be an id
     */
    public static int parse(String text) {
        try {
            return Integer.parseInt(text.trim());
        } catch (NumberFormatException notANumber) {
            throw RefusedException.notFound("tandem.error.no-partnership");
        }
    }
}

package org.tandem.partnerships.readiness;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.tandem.partnerships.partnership.Side;

/** A concern on a team's list, as the teams work through it together. */
record Concern(Side side, String category, String text) {
    /** How the names of papers about concerns begin. */
    static final String PAPER = "concern/";

    private static final int NAME_BYTES = 16;

    /** Name of the paper that says what became of it; the same text keeps it after reopening. */
    String paperName() {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(
                                    (side + "/" + category + "/" + text)
                                            .getBytes(StandardCharsets.UTF_8));
            return PAPER + HexFormat.of().formatHex(digest, 0, NAME_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}

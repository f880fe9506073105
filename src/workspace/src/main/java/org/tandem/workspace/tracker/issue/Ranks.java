package org.tandem.workspace.tracker.issue;

/**
 * Sort keys between which there is always room: digits of base 36, compared as text. A key never
 * ends in {@code 0}, so that there is one before every other.
 */
public final class Ranks {
    private static final int BASE = 36;
    private static final int WIDTH = 10;

    /** Longer keys do not fit the database. */
    public static final int MAX_LENGTH = 255;

    private Ranks() {}

    /** The rank of a new issue: after all that were created before it. */
    static String initial(long issue) {
        String digits = Long.toString(issue, BASE);
        return "0".repeat(Math.max(0, WIDTH - digits.length())) + digits + "i";
    }

    /**
     * A key between two others.
     *
     * @param low null for the very beginning
     * @param high greater than {@code low}; null for "just after low"
     */
    public static String between(String low, String high) {
        String from = low == null ? "" : low;
        if (high == null) {
            return from + "i";
        }
        StringBuilder key = new StringBuilder();
        boolean bounded = true;
        for (int i = 0; ; i++) {
            int lower = i < from.length() ? Character.digit(from.charAt(i), BASE) : 0;
            int upper = bounded && i < high.length() ? Character.digit(high.charAt(i), BASE) : BASE;
            if (bounded && i >= high.length()) {
                throw new IllegalArgumentException("No room between " + low + " and " + high);
            }
            if (upper - lower > 1) {
                return key.append(Character.forDigit((lower + upper) / 2, BASE)).toString();
            }
            key.append(Character.forDigit(lower, BASE));
            bounded &= upper == lower;
        }
    }
}

package org.tandem.partnerships.policy;

/**
 * A difference between two packs.
 *
 * @param place as {@code levels.low.title}
 * @param before empty when it was added
 * @param after empty when it was taken out
 */
public record PackChange(Kind kind, String place, String before, String after) {
    /** What happened. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }
}

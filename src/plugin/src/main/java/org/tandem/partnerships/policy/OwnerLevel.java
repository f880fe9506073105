package org.tandem.partnerships.policy;

import java.util.List;

/**
 * A level on which people own a partnership (R138–R149).
 *
 * @param id one of {@link #IDS}
 * @param min how many owners a partnership needs on this level
 * @param max how many it may have; {@link #ANY_NUMBER} without a limit
 * @param eligibleGroup the group whose members may own on this level
 */
public record OwnerLevel(
        String id,
        String title,
        String description,
        String source,
        int min,
        int max,
        String eligibleGroup,
        List<Expectations> expectations) {
    /** The levels every pack describes. */
    public static final List<String> IDS = List.of("organizational", "programmatic", "operational");

    /** No limit (R142). */
    public static final int ANY_NUMBER = Integer.MAX_VALUE;

    /**
     * What is expected of the owner.
     *
     * @param heading communication, implementation or monitoring; empty where the document has none
     */
    public record Expectations(String heading, List<SourcedText> texts) {
        static final List<String> HEADINGS =
                List.of("communication", "implementation", "monitoring");
    }
}

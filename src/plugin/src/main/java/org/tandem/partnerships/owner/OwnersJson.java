package org.tandem.partnerships.owner;

import java.util.List;

/**
 * The owners of a partnership over REST.
 *
 * @param version of the partnership, for the next change
 */
public record OwnersJson(List<OwnerLevelJson> levels, int version) {
    /**
     * A level of ownership as the governing pack describes it, with those who own on it.
     *
     * @param id organizational, programmatic or operational
     * @param max null without a limit
     * @param eligibleGroup whose active members may own on this level
     */
    public record OwnerLevelJson(
            String id,
            String title,
            String description,
            int min,
            Integer max,
            String eligibleGroup,
            List<OwnerJson> owners,
            List<ExpectationsJson> expectations) {}

    /**
     * An owner.
     *
     * @param name login name, or the key when the account is gone
     * @param active whether the account works
     */
    public record OwnerJson(String name, String fullName, boolean active) {}

    /**
     * What is expected of an owner.
     *
     * @param heading communication, implementation, monitoring, or empty
     */
    public record ExpectationsJson(String heading, List<String> texts) {}
}

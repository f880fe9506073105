package org.tandem.workspace.wiki;

import java.time.Instant;

/**
 * A space.
 *
 * @param key 1–255 ASCII letters and digits, compared without regard to case
 * @param homePageId the root of its page tree
 * @param creator login name
 */
public record Space(
        long id,
        String key,
        String name,
        String description,
        long homePageId,
        String creator,
        Instant created) {}

package org.tandem.workspace.wiki;

import java.time.Instant;

/**
 * A page without its body.
 *
 * @param parentId the page above it, 0 for the root of a space
 * @param version from 1
 * @param creator login name
 * @param modifier login name of who saved this version
 * @param restricted whether it has view restrictions of its own
 */
public record PageInfo(
        long id,
        String spaceKey,
        String title,
        int version,
        long parentId,
        int position,
        PageStatus status,
        String creator,
        Instant created,
        String modifier,
        Instant modified,
        boolean restricted) {}

package org.tandem.partnerships.policy;

import java.time.Instant;
import java.util.Optional;

/**
 * A pack in the database.
 *
 * @param row number of its row, for paging
 * @param uploadedBy key of the person; empty for packs that came with the plugin
 */
public record StoredPack(
        int row, PackRef ref, String title, Optional<String> uploadedBy, Instant uploadedAt) {}

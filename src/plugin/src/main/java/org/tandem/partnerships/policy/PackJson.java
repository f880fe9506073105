package org.tandem.partnerships.policy;

/**
 * A pack over REST.
 *
 * @param uploadedBy login name; null for packs that came with the plugin
 * @param uploadedAt as {@code 2026-11-21T09:00:00Z}
 * @param active whether it governs new partnerships
 */
public record PackJson(
        String id,
        int version,
        String title,
        String uploadedBy,
        String uploadedAt,
        boolean active) {}

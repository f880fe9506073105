package org.tandem.workspace.wiki.ui;

import java.time.Instant;

/**
 * Somebody saved the page while it was being edited.
 *
 * @param author full name of who saved the newest version
 * @param version the newest version
 * @param from the version that was being edited
 */
public record Conflict(
        String author, Instant when, int version, int from, String diffUrl, String pageUrl) {}

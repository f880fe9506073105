package org.tandem.workspace.wiki.ui;

import java.time.Instant;

/**
 * One version in a page's history.
 *
 * @param from chosen as the older one to compare
 * @param to chosen as the newer one to compare
 */
public record VersionRow(
        int number,
        String url,
        Instant when,
        String author,
        String comment,
        boolean minor,
        boolean current,
        boolean from,
        boolean to) {}

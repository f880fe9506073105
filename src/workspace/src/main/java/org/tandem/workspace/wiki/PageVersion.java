package org.tandem.workspace.wiki;

import java.time.Instant;

/** One entry of a page's history; the author is a login name. */
public record PageVersion(
        int number, String title, String author, Instant when, String comment, boolean minor) {}

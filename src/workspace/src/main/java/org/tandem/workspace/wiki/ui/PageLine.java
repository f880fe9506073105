package org.tandem.workspace.wiki.ui;

import java.time.Instant;

/** One page in a list of pages. */
public record PageLine(
        long id, String title, String url, String spaceName, String author, Instant when) {}

package org.tandem.workspace.wiki.ui;

import java.time.Instant;

/**
 * A page as templates show it.
 *
 * @param author full name of who saved this version
 * @param removable whether the reader may put it in the trash
 */
public record PageHead(
        long id,
        String title,
        String url,
        String author,
        Instant when,
        int version,
        boolean editable,
        boolean removable) {}

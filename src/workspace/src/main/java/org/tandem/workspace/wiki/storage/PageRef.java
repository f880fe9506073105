package org.tandem.workspace.wiki.storage;

import java.util.Locale;

/** A page as storage format names it; both parts in lower case. */
public record PageRef(String spaceKey, String title) {
    public static PageRef of(String spaceKey, String title) {
        return new PageRef(spaceKey.toLowerCase(Locale.ROOT), title.toLowerCase(Locale.ROOT));
    }
}

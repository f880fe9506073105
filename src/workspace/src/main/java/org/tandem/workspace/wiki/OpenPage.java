package org.tandem.workspace.wiki;

/**
 * A page as fetched together with what the viewer may do.
 *
 * @param level 0 for nothing, else 1–3 as {@code grant_level}
 * @param restrictionsAllow no view restriction, own or inherited, shuts the viewer out
 * @param editAllowed the page's own edit restriction lets the viewer through
 */
record OpenPage(
        PageContent page,
        long spaceId,
        long homePageId,
        int level,
        boolean restrictionsAllow,
        boolean editAllowed) {
    boolean viewable() {
        return level >= 1 && restrictionsAllow;
    }

    boolean editable() {
        return level >= 2 && restrictionsAllow && editAllowed;
    }

    boolean administered() {
        return level >= 3;
    }

    boolean isHome() {
        return page.id() == homePageId;
    }

    Access access() {
        return new Access(viewable(), editable(), viewable() && level >= 2, administered());
    }
}

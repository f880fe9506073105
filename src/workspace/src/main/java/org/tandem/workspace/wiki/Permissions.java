package org.tandem.workspace.wiki;

import java.util.List;

/**
 * Space permissions and page restrictions. Nothing is allowed that is not granted. A view
 * restriction also holds for the pages below. Confluence administrators may do everything, so that
 * no page can be lost.
 */
public interface Permissions {
    /** What the current user may do with a current page; all false when it does not exist. */
    Access page(long pageId);

    /** Whether the current user has this level in the space; false when it does not exist. */
    boolean space(String spaceKey, Grant.Level level);

    /** All grants of a space, for those who administer it. */
    List<Grant> grants(String spaceKey);

    /**
     * Replaces all grants of a space.
     *
     * @throws org.tandem.workspace.web.WebError 400 for an unknown user or group, or when nobody
     *     would be left to administer the space
     */
    void grant(String spaceKey, List<Grant> grants);

    /** The page's own restrictions, for those who may edit it. */
    Restrictions restrictions(long pageId);

    /** Pages above it whose view restrictions hold for it too, from the root down. */
    List<PageInfo> restrictedAncestors(long pageId);

    /**
     * Replaces the page's own restrictions.
     *
     * @throws org.tandem.workspace.web.WebError 400 for an unknown user or group, or when the
     *     current user would lock himself out
     */
    void restrict(long pageId, Restrictions restrictions);
}

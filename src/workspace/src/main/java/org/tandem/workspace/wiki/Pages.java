package org.tandem.workspace.wiki;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Pages, seen and changed as the current user. Every method checks permission: what the user may
 * not view is refused with 404, what may be viewed but not done with 403. Titles are at most 255
 * characters and unique in a space without regard to case; a taken or wrong title is refused with
 * 400 naming {@code title}, a malformed body with 400 naming {@code body}.
 */
public interface Pages {
    int MAX_TITLE = 255;

    /** A current page. */
    PageContent get(long id);

    /** A current page that the user may edit. */
    PageContent getForEdit(long id);

    /** A page in the trash of a space that the user may edit. */
    PageContent getTrashed(long id);

    /** Whether it is a page in the trash that the user may restore. */
    boolean isTrashed(long id);

    Optional<PageContent> find(String spaceKey, String title);

    PageContent create(NewPage page);

    /** Saves a new version; refused with 409 unless it is the next one after the current. */
    PageContent update(long id, PageEdit edit);

    /**
     * Puts a page below another of the same space.
     *
     * @param position index among its new siblings; past the end means last
     */
    void move(long id, long newParentId, int position);

    /** Puts the page in the trash; its children move up to its parent. The home page stays. */
    void trash(long id);

    /** Takes a page out of the trash, below its former parent or else the home page. */
    PageContent restore(long id);

    /** Removes a page in the trash for ever; for those who administer the space. */
    void purge(long id);

    /** Pages in the trash that the user may restore, last trashed first. */
    Slice<PageInfo> trashed(String spaceKey, int start, int limit);

    /** Newest first. */
    Slice<PageVersion> versions(long id, int start, int limit);

    PageContent version(long id, int number);

    /**
     * Saves an old version's title and body as the newest.
     *
     * @param currentVersion what the user saw as current; refused with 409 when there is a newer
     */
    PageContent revert(long id, int toVersion, int currentVersion);

    Slice<PageInfo> children(long id, int start, int limit);

    /** From the root of the space down to the parent. */
    List<PageInfo> ancestors(long id);

    /** As {@link #ancestors(long)} of several pages already found viewable, in one query. */
    Map<Long, List<PageInfo>> ancestors(Collection<Long> ids);

    /** Those of the pages that may be viewed, with their bodies, in one query. */
    Map<Long, PageContent> contents(Collection<Long> ids);

    /**
     * The tree of a space from its home page, opened down to a page: the home page's children and
     * those of the page and of its ancestors.
     *
     * @param openTo a page's id, or 0 for the home page only
     */
    TreeNode tree(String spaceKey, long openTo);

    /** By title; all spaces when the key is empty. */
    Slice<PageInfo> list(Optional<String> spaceKey, int start, int limit);

    /** Pages of all spaces with this title, without regard to case. */
    Slice<PageInfo> titled(String title, int start, int limit);

    /** Last modified first; all spaces when the key is empty. */
    Slice<PageInfo> recent(Optional<String> spaceKey, int start, int limit);
}

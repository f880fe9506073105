package org.tandem.partnerships.host;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Pages of the host. The permission methods answer for the current person. */
public interface Pages {
    /** The current version of a page that is not in the trash; no permission is checked. */
    Optional<PageRef> find(long id);

    /** Those of the pages that exist and that the current person may view, by id. */
    Map<Long, PageRef> visible(Collection<Long> ids);

    /** When the page's text or title was last changed; empty when it is not there. */
    Optional<Instant> changedAt(long id);

    boolean canView(long id);

    boolean canEdit(long id);

    /** The page's text in storage format; empty when there is no such page. */
    String body(long id);

    /** The text as it was in one of the page's versions; empty when there is none. */
    Optional<String> body(long id, int version);

    /** The macros in the page's text, in order, including nested ones. */
    List<MacroUse> macros(long id);

    /** The macros in a text in storage format, in order, including nested ones. */
    List<MacroUse> macros(String storage);

    /**
     * Lets nobody edit a page but these people and groups, whatever the space would allow; who may
     * view it stays as it is. No permission is checked; a page in the trash is left alone.
     *
     * @param personKeys those whose accounts are gone are left out
     * @param groups at least one, since nobody named means everybody
     */
    void restrictEditing(long id, Collection<String> personKeys, Collection<String> groups);

    /**
     * Address that opens the wizard of a blueprint.
     *
     * @param blueprint module key, as {@code readiness-blueprint}
     * @param parentId the page under which the new one goes
     */
    String createUrl(String blueprint, String spaceKey, long parentId);
}

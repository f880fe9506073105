package org.tandem.workspace.wiki;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tandem.workspace.wiki.storage.LinkTargets;
import org.tandem.workspace.wiki.storage.PageRef;

/** {@link LinkTargets} in one query per kind. */
final class SqlLinkTargets implements LinkTargets {
    private final Core core;

    SqlLinkTargets(Core core) {
        this.core = core;
    }

    @Override
    public Map<PageRef, PageInfo> pages(Collection<PageRef> refs) {
        Viewer viewer = core.viewer();
        List<PageInfo> candidates =
                core.sql()
                        .sql(
                                "SELECT "
                                        + PageRows.INFO
                                        + PageRows.FROM
                                        + "WHERE s.lower_key IN (:keys) AND p.title_key IN (:titles)"
                                        + " AND "
                                        + Visibility.viewable(viewer, "p"))
                        .params(viewer.params())
                        .param("keys", refs.stream().map(PageRef::spaceKey).toList())
                        .param("titles", refs.stream().map(PageRef::title).toList())
                        .query(PageRows::info)
                        .list();
        Map<PageRef, PageInfo> found = new HashMap<>();
        candidates.forEach(page -> found.put(PageRef.of(page.spaceKey(), page.title()), page));
        found.keySet().retainAll(refs);
        return found;
    }

    @Override
    public Map<String, Space> spaces(Collection<String> keys) {
        return SpaceRows.byKeys(core, core.viewer(), keys);
    }

    /** A user's key is his name at creation, and names do not change here. */
    @Override
    public Map<String, String> users(Collection<String> keys) {
        Map<String, String> names = new HashMap<>();
        core.context()
                .directory()
                .byNames(keys)
                .values()
                .forEach(user -> names.put(user.key(), user.fullName()));
        return names;
    }
}

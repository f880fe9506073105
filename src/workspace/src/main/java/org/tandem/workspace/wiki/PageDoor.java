package org.tandem.workspace.wiki;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tandem.workspace.store.ReadMemory;

/** The one place where a page is fetched for somebody: page and permission in one query. */
final class PageDoor {
    private final Core core;

    PageDoor(Core core) {
        this.core = core;
    }

    Optional<OpenPage> fetch(Viewer viewer, long id) {
        return ReadMemory.recall(
                "page", List.of(viewer, id), () -> fetch(viewer, "p.id = :id", Map.of("id", id)));
    }

    Optional<OpenPage> fetch(Viewer viewer, String spaceKey, String title) {
        return fetch(
                viewer,
                "s.lower_key = :key AND p.title_key = :title",
                Map.of("key", Core.lower(spaceKey), "title", Core.lower(title)));
    }

    private Optional<OpenPage> fetch(Viewer viewer, String condition, Map<String, ?> params) {
        String sql =
                "SELECT %s, p.space_id, s.home_page_id, %s AS my_level, CASE WHEN %s THEN 1 ELSE 0 END AS may_view, CASE WHEN %s THEN 1 ELSE 0 END AS may_edit %s WHERE %s"
                        .formatted(
                                PageRows.CONTENT,
                                Visibility.level(viewer, "p.space_id"),
                                Visibility.restrictionsAllow(viewer, "p"),
                                Visibility.editRestrictionAllows(viewer, "p"),
                                PageRows.FROM,
                                condition);
        return core.sql()
                .sql(sql)
                .params(viewer.params())
                .params(params)
                .query(PageDoor::open)
                .optional();
    }

    private static OpenPage open(ResultSet row, int number) throws SQLException {
        return new OpenPage(
                PageRows.content(row, number),
                row.getLong("space_id"),
                row.getLong("home_page_id"),
                row.getInt("my_level"),
                row.getInt("may_view") == 1,
                row.getInt("may_edit") == 1);
    }

    OpenPage viewable(Viewer viewer, long id) {
        return fetch(viewer, id)
                .filter(OpenPage::viewable)
                .filter(open -> open.page().info().status() == PageStatus.CURRENT)
                .orElseThrow(() -> core.unknown(viewer, "wiki.error.page.unknown"));
    }

    OpenPage editable(Viewer viewer, long id) {
        OpenPage open = viewable(viewer, id);
        if (!open.editable()) {
            throw core.forbidden(viewer, "wiki.error.page.edit");
        }
        return open;
    }

    OpenPage trashed(Viewer viewer, long id) {
        return fetch(viewer, id)
                .filter(OpenPage::editable)
                .filter(open -> open.page().info().status() == PageStatus.TRASHED)
                .orElseThrow(() -> core.unknown(viewer, "wiki.error.page.unknown"));
    }
}

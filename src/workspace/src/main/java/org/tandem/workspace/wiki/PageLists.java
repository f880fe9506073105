package org.tandem.workspace.wiki;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lists of pages, each filtered by permission in its one query. */
final class PageLists {
    /** The most pages that one view of a tree shows. */
    private static final int MAX_TREE = 1000;

    private static final String CURRENT = "p.status = 'CURRENT'";

    private final Core core;
    private final PageDoor door;

    PageLists(Core core, PageDoor door) {
        this.core = core;
        this.door = door;
    }

    Space space(Viewer viewer, String key) {
        return SpaceRows.find(core, viewer, key)
                .orElseThrow(() -> core.unknown(viewer, "wiki.error.space.unknown", key));
    }

    List<Long> lineage(long id) {
        return core.sql()
                .sql("SELECT ancestor_id FROM wiki_lineage WHERE page_id = ?")
                .param(id)
                .query(Long.class)
                .list();
    }

    boolean hasChildren(long id) {
        return core.sql()
                        .sql(
                                "SELECT COUNT(*) FROM wiki_page WHERE parent_id = ? AND status = 'CURRENT'")
                        .param(id)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    PageContent version(PageContent current, int number) {
        return core.sql()
                .sql("SELECT * FROM wiki_version WHERE page_id = ? AND version = ?")
                .params(current.id(), number)
                .query(
                        (row, n) ->
                                old(
                                        current.info(),
                                        PageRows.version(row, n),
                                        row.getString("body")))
                .optional()
                .orElseThrow(() -> core.words().refusal(404, "wiki.error.version.unknown", number));
    }

    private static PageContent old(PageInfo now, PageVersion version, String body) {
        PageInfo info =
                new PageInfo(
                        now.id(),
                        now.spaceKey(),
                        version.title(),
                        version.number(),
                        now.parentId(),
                        now.position(),
                        now.status(),
                        now.creator(),
                        now.created(),
                        version.author(),
                        version.when(),
                        now.restricted());
        return new PageContent(info, body, version.comment(), version.minor());
    }

    Slice<PageVersion> versions(long id, int start, int limit) {
        List<PageVersion> rows =
                core.sql()
                        .sql(
                                """
                                SELECT version, title, author, saved_at, note, is_minor
                                FROM wiki_version WHERE page_id = :id ORDER BY version DESC
                                OFFSET :start ROWS FETCH NEXT :rows ROWS ONLY
                                """)
                        .param("id", id)
                        .param("start", start)
                        .param("rows", limit + 1)
                        .query(PageRows::version)
                        .list();
        return Slice.of(rows, start, limit);
    }

    Slice<PageInfo> trashed(Viewer viewer, String spaceKey, int start, int limit) {
        Space space = space(viewer, spaceKey);
        String condition =
                "p.space_id = :space AND p.status = 'TRASHED' AND "
                        + Visibility.spaceAllows(viewer, "p.space_id", Grant.Level.EDIT)
                        + " AND "
                        + Visibility.restrictionsAllow(viewer, "p")
                        + " AND "
                        + Visibility.editRestrictionAllows(viewer, "p");
        return slice(viewer, condition, Map.of("space", space.id()), "p.id DESC", start, limit);
    }

    Slice<PageInfo> children(Viewer viewer, long id, int start, int limit) {
        String condition =
                "p.parent_id = :parent AND "
                        + CURRENT
                        + " AND "
                        + Visibility.ownRestrictionAllows(viewer, "p");
        return slice(viewer, condition, Map.of("parent", id), "p.pos, p.id", start, limit);
    }

    Slice<PageInfo> pages(
            Viewer viewer, Optional<String> spaceKey, String order, int start, int limit) {
        String condition = CURRENT + " AND " + Visibility.viewable(viewer, "p");
        if (spaceKey.isEmpty()) {
            return slice(viewer, condition, Map.of(), order, start, limit);
        }
        Space space = space(viewer, spaceKey.get());
        return slice(
                viewer,
                condition + " AND p.space_id = :space",
                Map.of("space", space.id()),
                order,
                start,
                limit);
    }

    Slice<PageInfo> titled(Viewer viewer, String title, int start, int limit) {
        String condition = "p.title_key = :title AND " + Visibility.viewable(viewer, "p");
        return slice(viewer, condition, Map.of("title", Core.lower(title)), "p.id", start, limit);
    }

    Slice<PageInfo> slice(
            Viewer viewer,
            String condition,
            Map<String, ?> params,
            String order,
            int start,
            int limit) {
        List<PageInfo> rows =
                select(viewer, condition, params, order)
                        .param("start", start)
                        .param("rows", limit + 1)
                        .query(PageRows::info)
                        .list();
        return Slice.of(rows, start, limit);
    }

    private JdbcClient.StatementSpec select(
            Viewer viewer, String condition, Map<String, ?> params, String order) {
        return core.sql()
                .sql(
                        "SELECT "
                                + PageRows.INFO
                                + PageRows.FROM
                                + "WHERE "
                                + condition
                                + " ORDER BY "
                                + order
                                + " OFFSET :start ROWS FETCH NEXT :rows ROWS ONLY")
                .params(viewer.params())
                .params(params);
    }

    /** From the root down; whoever may view a page may view all above it. */
    List<PageInfo> ancestors(long id) {
        return core.sql()
                .sql(
                        "SELECT "
                                + PageRows.INFO
                                + PageRows.FROM
                                + "JOIN wiki_lineage l ON l.ancestor_id = p.id"
                                + " WHERE l.page_id = ? AND l.depth > 0 ORDER BY l.depth DESC")
                .param(id)
                .query(PageRows::info)
                .list();
    }

    Map<Long, List<PageInfo>> ancestors(Collection<Long> ids) {
        Map<Long, List<PageInfo>> ancestors = new HashMap<>();
        if (!ids.isEmpty()) {
            core.sql()
                    .sql(
                            "SELECT l.page_id AS below, "
                                    + PageRows.INFO
                                    + PageRows.FROM
                                    + "JOIN wiki_lineage l ON l.ancestor_id = p.id"
                                    + " WHERE l.page_id IN (:ids) AND l.depth > 0"
                                    + " ORDER BY l.depth DESC")
                    .param("ids", ids)
                    .query(
                            row -> {
                                ancestors
                                        .computeIfAbsent(
                                                row.getLong("below"), id -> new ArrayList<>())
                                        .add(PageRows.info(row, 0));
                            });
        }
        return ancestors;
    }

    Map<Long, PageContent> contents(Viewer viewer, Collection<Long> ids) {
        Map<Long, PageContent> contents = new HashMap<>();
        if (!ids.isEmpty()) {
            core.sql()
                    .sql(
                            "SELECT "
                                    + PageRows.CONTENT
                                    + PageRows.FROM
                                    + "WHERE p.id IN (:ids) AND "
                                    + Visibility.viewable(viewer, "p"))
                    .params(viewer.params())
                    .param("ids", ids)
                    .query(PageRows::content)
                    .list()
                    .forEach(page -> contents.put(page.id(), page));
        }
        return contents;
    }

    TreeNode tree(Viewer viewer, String spaceKey, long openTo) {
        Space space = space(viewer, spaceKey);
        PageInfo home = door.viewable(viewer, space.homePageId()).page().info();
        Map<Long, List<TreeRow>> byParent = new HashMap<>();
        for (TreeRow row : treeRows(viewer, space, openTo)) {
            byParent.computeIfAbsent(row.page().parentId(), p -> new ArrayList<>()).add(row);
        }
        return node(new TreeRow(home, byParent.containsKey(home.id())), byParent);
    }

    private static final Comparator<TreeRow> IN_ORDER =
            Comparator.<TreeRow>comparingInt(row -> row.page().position())
                    .thenComparingLong(row -> row.page().id());

    private record TreeRow(PageInfo page, boolean hasChildren) {}

    /** The way to the open page first, so that it is there among however many siblings. */
    private List<TreeRow> treeRows(Viewer viewer, Space space, long openTo) {
        String sql =
                """
                SELECT %s, CASE WHEN EXISTS (SELECT 1 FROM wiki_page c WHERE c.parent_id = p.id
                    AND c.status = 'CURRENT' AND %s) THEN 1 ELSE 0 END AS has_children
                %s WHERE p.space_id = :space AND %s AND (p.parent_id = :home OR p.parent_id IN
                    (SELECT o.ancestor_id FROM wiki_lineage o WHERE o.page_id = :open))
                AND %s ORDER BY CASE WHEN p.id IN
                    (SELECT o.ancestor_id FROM wiki_lineage o WHERE o.page_id = :open)
                    THEN 0 ELSE 1 END, p.pos, p.id FETCH FIRST %d ROWS ONLY
                """
                        .formatted(
                                PageRows.INFO,
                                Visibility.ownRestrictionAllows(viewer, "c"),
                                PageRows.FROM,
                                CURRENT,
                                Visibility.restrictionsAllow(viewer, "p"),
                                MAX_TREE);
        return core.sql()
                .sql(sql)
                .params(viewer.params())
                .param("space", space.id())
                .param("home", space.homePageId())
                .param("open", openTo)
                .query(
                        (row, n) ->
                                new TreeRow(PageRows.info(row, n), row.getInt("has_children") == 1))
                .list();
    }

    private static TreeNode node(TreeRow row, Map<Long, List<TreeRow>> byParent) {
        List<TreeNode> children =
                byParent.getOrDefault(row.page().id(), List.of()).stream()
                        .sorted(IN_ORDER)
                        .map(child -> node(child, byParent))
                        .toList();
        return new TreeNode(row.page(), row.hasChildren(), children);
    }
}

package org.tandem.workspace.wiki;

import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.tandem.workspace.store.Database;

/** Writes rows of pages; knows nothing of permission. Callers hold a transaction. */
final class PageStore {
    private final Database database;

    PageStore(Database database) {
        this.database = database;
    }

    private JdbcClient sql() {
        return database.sql();
    }

    /** What one save stores. */
    record Save(
            String title,
            String body,
            String words,
            String note,
            boolean minor,
            String author,
            Instant when) {}

    /** Serialises changes to the tree of a space. */
    void lockTree(long spaceId) {
        sql().sql("SELECT id FROM wiki_space WHERE id = :id FOR UPDATE")
                .param("id", spaceId)
                .query(Long.class)
                .single();
    }

    /** Adds a page as the last child of its parent (null for the root). */
    long insert(long spaceId, Long parentId, Save save) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        save(
                        sql().sql(
                                        """
                                        INSERT INTO wiki_page (space_id, title, title_key, parent_id, pos,
                                            status, version, body, words, note, is_minor, creator,
                                            created_at, modifier, modified_at, view_restricted,
                                            edit_restricted)
                                        VALUES (:space, :title, :titleKey, :parent, :pos, 'CURRENT', 1,
                                            :body, :words, :note, :minor, :author, :at, :author, :at,
                                            FALSE, FALSE)
                                        """),
                        save)
                .param("space", spaceId)
                .param("parent", parentId, Types.BIGINT)
                .param("pos", parentId == null ? 0 : nextPosition(parentId))
                .update(key, "id");
        long id = Objects.requireNonNull(key.getKey()).longValue();
        link(id, parentId);
        recordVersion(id, 1, save);
        return id;
    }

    /** Stores the next version; false when the current one is not the one before it. */
    boolean update(long id, int version, Save save) {
        int changed =
                save(
                                sql().sql(
                                                """
                                                UPDATE wiki_page SET title = :title, title_key = :titleKey,
                                                    version = :version, body = :body, words = :words,
                                                    note = :note, is_minor = :minor, modifier = :author,
                                                    modified_at = :at
                                                WHERE id = :id AND version = :version - 1
                                                """),
                                save)
                        .param("id", id)
                        .param("version", version)
                        .update();
        if (changed == 1) {
            recordVersion(id, version, save);
        }
        return changed == 1;
    }

    private static JdbcClient.StatementSpec save(JdbcClient.StatementSpec statement, Save save) {
        return statement
                .param("title", save.title())
                .param("titleKey", Core.lower(save.title()))
                .param("body", save.body())
                .param("words", save.words())
                .param("note", save.note())
                .param("minor", save.minor())
                .param("author", save.author())
                .param("at", save.when().toEpochMilli());
    }

    private void recordVersion(long id, int version, Save save) {
        sql().sql(
                        """
                        INSERT INTO wiki_version (page_id, version, title, body, note, is_minor, author,
                            saved_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        version,
                        save.title(),
                        save.body(),
                        save.note(),
                        save.minor(),
                        save.author(),
                        save.when().toEpochMilli())
                .update();
    }

    private int nextPosition(long parentId) {
        return sql().sql("SELECT COALESCE(MAX(pos), -1) + 1 FROM wiki_page WHERE parent_id = ?")
                .param(parentId)
                .query(Integer.class)
                .single();
    }

    private void link(long id, Long parentId) {
        sql().sql("INSERT INTO wiki_lineage (page_id, ancestor_id, depth) VALUES (?, ?, 0)")
                .params(id, id)
                .update();
        if (parentId != null) {
            sql().sql(
                            """
                            INSERT INTO wiki_lineage (page_id, ancestor_id, depth)
                            SELECT ?, l.ancestor_id, l.depth + 1 FROM wiki_lineage l WHERE l.page_id = ?
                            """)
                    .params(id, parentId)
                    .update();
        }
    }

    /** Moves a page with all below it; the siblings from the position on make room. */
    void move(long id, long newParentId, int position) {
        List<Integer> taken =
                sql().sql(
                                "SELECT pos FROM wiki_page WHERE parent_id = ? AND id <> ?"
                                        + " AND status = 'CURRENT' ORDER BY pos, id")
                        .params(newParentId, id)
                        .query(Integer.class)
                        .list();
        int pos =
                position < taken.size()
                        ? taken.get(Math.max(0, position))
                        : nextPosition(newParentId);
        sql().sql("UPDATE wiki_page SET pos = pos + 1 WHERE parent_id = ? AND pos >= ?")
                .params(newParentId, pos)
                .update();
        sql().sql("UPDATE wiki_page SET parent_id = ?, pos = ? WHERE id = ?")
                .params(newParentId, pos, id)
                .update();
        relink(id, newParentId);
    }

    private void relink(long id, long parentId) {
        sql().sql(
                        """
                        DELETE FROM wiki_lineage
                        WHERE page_id IN (SELECT d.page_id FROM wiki_lineage d WHERE d.ancestor_id = ?)
                        AND ancestor_id IN (SELECT u.ancestor_id FROM wiki_lineage u
                            WHERE u.page_id = ? AND u.ancestor_id <> ?)
                        """)
                .params(id, id, id)
                .update();
        sql().sql(
                        """
                        INSERT INTO wiki_lineage (page_id, ancestor_id, depth)
                        SELECT d.page_id, u.ancestor_id, d.depth + u.depth + 1
                        FROM wiki_lineage d CROSS JOIN wiki_lineage u
                        WHERE d.ancestor_id = ? AND u.page_id = ?
                        """)
                .params(id, parentId)
                .update();
    }

    /**
     * Takes the page out of the tree; its children move to its parent. In the trash it stays below
     * the pages that it was below, and so under their restrictions.
     */
    void trash(long id, long parentId) {
        sql().sql("UPDATE wiki_page SET status = 'TRASHED', title_key = NULL WHERE id = ?")
                .param(id)
                .update();
        sql().sql("UPDATE wiki_page SET parent_id = ? WHERE parent_id = ? AND status = 'CURRENT'")
                .params(parentId, id)
                .update();
        sql().sql(
                        "DELETE FROM wiki_lineage WHERE ancestor_id = :id AND page_id IN"
                                + " (SELECT id FROM wiki_page WHERE status = 'CURRENT')")
                .param("id", id)
                .update();
    }

    /** Puts a trashed page back below a current one. */
    void restore(long id, String title, long parentId) {
        sql().sql("UPDATE wiki_page SET status = 'CURRENT', title_key = ? WHERE id = ?")
                .params(Core.lower(title), id)
                .update();
        move(id, parentId, Integer.MAX_VALUE);
    }

    /** Removes a trashed page and all that belongs to it. */
    void purge(long id) {
        handDownRestriction(id);
        sql().sql("DELETE FROM wiki_lineage WHERE ancestor_id = ?").param(id).update();
        sql().sql("UPDATE wiki_page SET parent_id = NULL WHERE parent_id = ?").param(id).update();
        for (String table :
                List.of(
                        "wiki_blueprint_index",
                        "wiki_restriction",
                        "wiki_property",
                        "wiki_text_property",
                        "wiki_label",
                        "wiki_version",
                        "wiki_lineage")) {
            sql().sql("DELETE FROM " + table + " WHERE page_id = ?").param(id).update();
        }
        sql().sql("DELETE FROM wiki_page WHERE id = ?").param(id).update();
    }

    /** What is in the trash below a restricted page stays as restricted without it. */
    private void handDownRestriction(long id) {
        sql().sql(
                        """
                        INSERT INTO wiki_restriction (page_id, kind, who, name)
                        SELECT l.page_id, 'VIEW', r.who, r.name FROM wiki_lineage l
                        JOIN wiki_page p ON p.id = l.page_id AND p.view_restricted = FALSE
                        JOIN wiki_restriction r ON r.page_id = l.ancestor_id AND r.kind = 'VIEW'
                        WHERE l.ancestor_id = ? AND l.page_id <> l.ancestor_id
                        """)
                .param(id)
                .update();
        sql().sql(
                        """
                        UPDATE wiki_page SET view_restricted = TRUE WHERE id IN
                        (SELECT l.page_id FROM wiki_lineage l JOIN wiki_restriction r
                        ON r.page_id = l.page_id AND r.kind = 'VIEW' WHERE l.ancestor_id = ?)
                        """)
                .param(id)
                .update();
    }
}

package org.tandem.workspace.wiki;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/** How rows of pages are read. */
final class PageRows {
    /** The columns of {@link #info}, for a page {@code p} in a space {@code s}. */
    static final String INFO =
            "p.id, s.space_key, p.title, p.version, p.parent_id, p.pos, p.status, p.creator,"
                    + " p.created_at, p.modifier, p.modified_at, p.view_restricted";

    static final String CONTENT = INFO + ", p.body, p.note, p.is_minor";
    static final String FROM = " FROM wiki_page p JOIN wiki_space s ON s.id = p.space_id ";

    private PageRows() {}

    static PageInfo info(ResultSet row, int number) throws SQLException {
        return new PageInfo(
                row.getLong("id"),
                row.getString("space_key"),
                row.getString("title"),
                row.getInt("version"),
                row.getLong("parent_id"),
                row.getInt("pos"),
                PageStatus.valueOf(row.getString("status")),
                row.getString("creator"),
                Instant.ofEpochMilli(row.getLong("created_at")),
                row.getString("modifier"),
                Instant.ofEpochMilli(row.getLong("modified_at")),
                row.getBoolean("view_restricted"));
    }

    static PageContent content(ResultSet row, int number) throws SQLException {
        return new PageContent(
                info(row, number),
                row.getString("body"),
                row.getString("note"),
                row.getBoolean("is_minor"));
    }

    static PageVersion version(ResultSet row, int number) throws SQLException {
        return new PageVersion(
                row.getInt("version"),
                row.getString("title"),
                row.getString("author"),
                Instant.ofEpochMilli(row.getLong("saved_at")),
                row.getString("note"),
                row.getBoolean("is_minor"));
    }
}

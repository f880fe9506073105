package org.tandem.workspace.tracker.issue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tandem.workspace.store.Database;
import org.tandem.workspace.tracker.Issues.StoredRemoteLink;
import org.tandem.workspace.tracker.RemoteLink;
import org.tandem.workspace.tracker.Sql;

/** Links to elsewhere in the database. */
final class RemoteLinkStore {
    private final Database database;

    RemoteLinkStore(Database database) {
        this.database = database;
    }

    private JdbcClient.StatementSpec sql(String statement) {
        return database.sql().sql(statement);
    }

    List<RemoteLink> of(long issue) {
        return sql("SELECT * FROM trk_remote_link WHERE issue_id = ? ORDER BY id")
                .param(issue)
                .query((row, n) -> link(row))
                .list();
    }

    private static RemoteLink link(ResultSet row) throws SQLException {
        return new RemoteLink(
                row.getLong("id"),
                row.getString("global_id"),
                row.getString("application_type"),
                row.getString("application_name"),
                row.getString("relationship"),
                row.getString("url"),
                row.getString("title"),
                row.getString("summary"),
                row.getString("icon_url"),
                row.getString("icon_title"),
                row.getBoolean("resolved"));
    }

    /** Stores the link in place of the one with the same global id, if there is one. */
    StoredRemoteLink put(long issue, RemoteLink link) {
        Optional<Long> present =
                link.globalId() == null
                        ? Optional.empty()
                        : sql("SELECT id FROM trk_remote_link"
                                        + " WHERE issue_id = ? AND global_id = ?")
                                .params(issue, link.globalId())
                                .query(Long.class)
                                .optional();
        present.ifPresent(id -> remove(issue, id));
        JdbcClient.StatementSpec insert =
                sql("INSERT INTO trk_remote_link ("
                                + (present.isPresent() ? "id, " : "")
                                + "issue_id, global_id, application_type, application_name,"
                                + " relationship, url, title, summary, icon_url, icon_title,"
                                + " resolved) VALUES ("
                                + (present.isPresent() ? present.get() + ", " : "")
                                + "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                        .params(
                                issue,
                                link.globalId(),
                                link.applicationType(),
                                link.applicationName(),
                                link.relationship(),
                                link.url(),
                                link.title(),
                                link.summary(),
                                link.iconUrl(),
                                link.iconTitle(),
                                link.resolved());
        return new StoredRemoteLink(withId(link, Sql.insert(insert)), present.isEmpty());
    }

    private static RemoteLink withId(RemoteLink link, long id) {
        return new RemoteLink(
                id,
                link.globalId(),
                link.applicationType(),
                link.applicationName(),
                link.relationship(),
                link.url(),
                link.title(),
                link.summary(),
                link.iconUrl(),
                link.iconTitle(),
                link.resolved());
    }

    boolean remove(long issue, long id) {
        return sql("DELETE FROM trk_remote_link WHERE issue_id = ? AND id = ?")
                        .params(issue, id)
                        .update()
                > 0;
    }
}

package org.tandem.workspace.tracker.jql;

import java.util.Optional;
import org.tandem.workspace.store.Database;
import org.tandem.workspace.tracker.Sql;

/** Saved queries. */
public final class FilterStore {
    /**
     * A saved query.
     *
     * @param project id of the project it is shared with, or null
     */
    public record Filter(long id, String name, String owner, String jql, Long project) {}

    private final Database database;

    public FilterStore(Database database) {
        this.database = database;
    }

    public Filter create(String name, String owner, String jql, Long project) {
        long id =
                Sql.insert(
                        database.sql()
                                .sql(
                                        "INSERT INTO trk_filter (name, owner_name, jql, project_id)"
                                                + " VALUES (?, ?, ?, ?)")
                                .params(name, owner, jql, project));
        return new Filter(id, name, owner, jql, project);
    }

    public Optional<Filter> get(long id) {
        return database.sql()
                .sql("SELECT id, name, owner_name, jql, project_id FROM trk_filter WHERE id = ?")
                .param(id)
                .query(
                        (row, n) ->
                                new Filter(
                                        row.getLong("id"),
                                        row.getString("name"),
                                        row.getString("owner_name"),
                                        row.getString("jql"),
                                        Sql.number(row, "project_id")))
                .optional();
    }
}

package org.tandem.workspace.tracker.project;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.springframework.jdbc.core.RowMapper;
import org.tandem.workspace.store.Database;
import org.tandem.workspace.tracker.IssueType;
import org.tandem.workspace.tracker.LinkType;
import org.tandem.workspace.tracker.Priority;
import org.tandem.workspace.tracker.Resolution;
import org.tandem.workspace.tracker.Sql;
import org.tandem.workspace.tracker.Status;
import org.tandem.workspace.tracker.StatusCategory;

/** Issue types, statuses, priorities, resolutions and link types in the database. */
public final class ConstantStore {
    private static final RowMapper<IssueType> TYPE =
            (row, n) ->
                    new IssueType(
                            row.getLong("id"),
                            row.getString("name"),
                            row.getString("description"),
                            row.getBoolean("subtask"),
                            row.getString("icon_url"));
    private static final RowMapper<Status> STATUS =
            (row, n) ->
                    new Status(
                            row.getLong("id"),
                            row.getString("name"),
                            row.getString("description"),
                            StatusCategory.of(row.getInt("category")));

    private final Database database;

    public ConstantStore(Database database) {
        this.database = database;
    }

    /** Everything but link types, in four queries. */
    public Constants load() {
        return new Constants(
                all("trk_issue_type", TYPE, IssueType::id),
                all("trk_status", STATUS, Status::id),
                all(
                        "trk_priority",
                        (row, n) ->
                                new Priority(
                                        row.getLong("id"),
                                        row.getString("name"),
                                        row.getString("description"),
                                        row.getString("color")),
                        Priority::id),
                all(
                        "trk_resolution",
                        (row, n) ->
                                new Resolution(
                                        row.getLong("id"),
                                        row.getString("name"),
                                        row.getString("description")),
                        Resolution::id));
    }

    private <T> Map<Long, T> all(String table, RowMapper<T> mapper, ToLongFunction<T> id) {
        Map<Long, T> found = new LinkedHashMap<>();
        database.sql()
                .sql("SELECT * FROM " + table + " ORDER BY id")
                .query(mapper)
                .list()
                .forEach(value -> found.put(id.applyAsLong(value), value));
        return found;
    }

    public List<LinkType> linkTypes() {
        return database.sql()
                .sql("SELECT id, name, inward, outward FROM trk_link_type ORDER BY name")
                .query(
                        (row, n) ->
                                new LinkType(
                                        row.getLong(1),
                                        row.getString(2),
                                        row.getString(3),
                                        row.getString(4)))
                .list();
    }

    /** The status with this name, made when there is none; its category stays as it was. */
    public Status ensureStatus(String name, String description, StatusCategory category) {
        return database.sql()
                .sql("SELECT * FROM trk_status WHERE name_key = ?")
                .param(Sql.match(name))
                .query(STATUS)
                .optional()
                .orElseGet(
                        () -> {
                            long id =
                                    Sql.insert(
                                            database.sql()
                                                    .sql(
                                                            "INSERT INTO trk_status (name,"
                                                                    + " name_key, description,"
                                                                    + " category) VALUES (?, ?, ?, ?)")
                                                    .params(
                                                            name,
                                                            Sql.match(name),
                                                            description,
                                                            category.id()));
                            return new Status(id, name, description, category);
                        });
    }

    /** The issue type with this name, made when there is none. */
    public IssueType ensureType(String name, String description, boolean subtask, String iconUrl) {
        return database.sql()
                .sql("SELECT * FROM trk_issue_type WHERE name_key = ?")
                .param(Sql.match(name))
                .query(TYPE)
                .optional()
                .orElseGet(() -> insertType(name, description, subtask, iconUrl));
    }

    private IssueType insertType(String name, String description, boolean subtask, String iconUrl) {
        long id =
                Sql.insert(
                        database.sql()
                                .sql(
                                        "INSERT INTO trk_issue_type (name, name_key, description,"
                                                + " subtask, icon_url) VALUES (?, ?, ?, ?, ?)")
                                .params(name, Sql.match(name), description, subtask, iconUrl));
        return new IssueType(id, name, description, subtask, iconUrl);
    }
}

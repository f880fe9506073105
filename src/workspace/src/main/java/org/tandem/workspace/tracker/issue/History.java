package org.tandem.workspace.tracker.issue;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tandem.workspace.directory.Directory;
import org.tandem.workspace.directory.User;
import org.tandem.workspace.store.Database;
import org.tandem.workspace.tracker.Change;
import org.tandem.workspace.tracker.Page;
import org.tandem.workspace.tracker.Sql;
import org.tandem.workspace.tracker.project.ProjectStore;

/** Who changed what when; only ever added to. */
final class History {
    private record Row(long id, String author, Instant created) {}

    private final Database database;
    private final Directory directory;
    private final Clock clock;

    History(Database database, Directory directory, Clock clock) {
        this.database = database;
        this.directory = directory;
        this.clock = clock;
    }

    private JdbcClient.StatementSpec sql(String statement) {
        return database.sql().sql(statement);
    }

    void add(long issue, User author, List<Change.Item> items) {
        if (items.isEmpty()) {
            return;
        }
        long change =
                Sql.insert(
                        sql("INSERT INTO trk_change (issue_id, author, created) VALUES (?, ?, ?)")
                                .params(
                                        issue,
                                        author == null ? null : author.name(),
                                        clock.millis()));
        int position = 0;
        for (Change.Item item : items) {
            sql("INSERT INTO trk_change_item (change_id, position, field, custom, from_value,"
                            + " from_text, to_value, to_text) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            change,
                            position++,
                            item.field(),
                            item.custom(),
                            item.from(),
                            item.fromText(),
                            item.to(),
                            item.toText())
                    .update();
        }
    }

    Page<Change> of(long issue, int start, int limit) {
        long total =
                sql("SELECT COUNT(*) FROM trk_change WHERE issue_id = ?")
                        .param(issue)
                        .query(Long.class)
                        .single();
        List<Row> rows =
                sql("SELECT id, author, created FROM trk_change WHERE issue_id = ?"
                                + " ORDER BY id LIMIT ? OFFSET ?")
                        .params(issue, limit, start)
                        .query(
                                (row, n) ->
                                        new Row(
                                                row.getLong(1),
                                                row.getString(2),
                                                Sql.instant(row, "created")))
                        .list();
        Map<Long, List<Change.Item>> items = items(rows.stream().map(Row::id).toList());
        Map<String, User> authors =
                directory.byNames(rows.stream().map(Row::author).filter(Objects::nonNull).toList());
        List<Change> changes =
                rows.stream()
                        .map(
                                row ->
                                        new Change(
                                                row.id(),
                                                author(authors, row.author()),
                                                row.created(),
                                                items.getOrDefault(row.id(), List.of())))
                        .toList();
        return new Page<>(changes, start, limit, total);
    }

    /** The user, or a stand-in for one that is gone; null for none. */
    static User author(Map<String, User> authors, String name) {
        return name == null ? null : authors.getOrDefault(name, ProjectStore.unknown(name));
    }

    private Map<Long, List<Change.Item>> items(List<Long> changes) {
        Map<Long, List<Change.Item>> found = new HashMap<>();
        sql("SELECT * FROM trk_change_item WHERE change_id IN (:ids) ORDER BY change_id, position")
                .param("ids", Sql.in(changes))
                .query(
                        row -> {
                            found.computeIfAbsent(row.getLong("change_id"), id -> new ArrayList<>())
                                    .add(
                                            new Change.Item(
                                                    row.getString("field"),
                                                    row.getBoolean("custom"),
                                                    row.getString("from_value"),
                                                    row.getString("from_text"),
                                                    row.getString("to_value"),
                                                    row.getString("to_text")));
                        });
        return found;
    }
}

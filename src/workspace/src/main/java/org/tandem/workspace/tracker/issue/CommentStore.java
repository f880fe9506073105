package org.tandem.workspace.tracker.issue;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tandem.workspace.directory.Directory;
import org.tandem.workspace.directory.User;
import org.tandem.workspace.store.Database;
import org.tandem.workspace.tracker.Comment;
import org.tandem.workspace.tracker.Page;
import org.tandem.workspace.tracker.Sql;

/** Comments in the database. */
final class CommentStore {
    private record Row(
            long id,
            String author,
            String body,
            Instant created,
            String updateAuthor,
            Instant updated) {}

    private final Database database;
    private final Directory directory;
    private final Clock clock;

    CommentStore(Database database, Directory directory, Clock clock) {
        this.database = database;
        this.directory = directory;
        this.clock = clock;
    }

    private JdbcClient.StatementSpec sql(String statement) {
        return database.sql().sql(statement);
    }

    Comment add(long issue, User author, String body) {
        long now = clock.millis();
        long id =
                Sql.insert(
                        sql("INSERT INTO trk_comment (issue_id, author, body, created,"
                                        + " update_author, updated) VALUES (?, ?, ?, ?, ?, ?)")
                                .params(issue, author.name(), body, now, author.name(), now));
        Instant moment = Instant.ofEpochMilli(now);
        return new Comment(id, author, body, moment, author, moment);
    }

    Page<Comment> of(long issue, int start, int limit) {
        long total =
                sql("SELECT COUNT(*) FROM trk_comment WHERE issue_id = ?")
                        .param(issue)
                        .query(Long.class)
                        .single();
        List<Row> rows =
                sql("SELECT * FROM trk_comment WHERE issue_id = ? ORDER BY id LIMIT ? OFFSET ?")
                        .params(issue, limit, start)
                        .query(
                                (row, n) ->
                                        new Row(
                                                row.getLong("id"),
                                                row.getString("author"),
                                                row.getString("body"),
                                                Sql.instant(row, "created"),
                                                row.getString("update_author"),
                                                Sql.instant(row, "updated")))
                        .list();
        Set<String> names = new HashSet<>();
        rows.forEach(
                row ->
                        Stream.of(row.author(), row.updateAuthor())
                                .filter(Objects::nonNull)
                                .forEach(names::add));
        Map<String, User> users = directory.byNames(names);
        List<Comment> comments =
                rows.stream()
                        .map(
                                row ->
                                        new Comment(
                                                row.id(),
                                                History.author(users, row.author()),
                                                row.body(),
                                                row.created(),
                                                History.author(users, row.updateAuthor()),
                                                row.updated()))
                        .toList();
        return new Page<>(comments, start, limit, total);
    }
}

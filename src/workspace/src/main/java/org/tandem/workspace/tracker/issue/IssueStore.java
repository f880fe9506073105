package org.tandem.workspace.tracker.issue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tandem.workspace.directory.User;
import org.tandem.workspace.store.Database;
import org.tandem.workspace.tracker.Field;
import org.tandem.workspace.tracker.Priority;
import org.tandem.workspace.tracker.Resolution;
import org.tandem.workspace.tracker.Sql;
import org.tandem.workspace.tracker.field.SystemFields;

/** Writes issues. Every change belongs to a transaction that has the issue's row locked. */
public final class IssueStore {
    private static final Pattern KEY = Pattern.compile("([A-Z][A-Z0-9_]*)-(\\d{1,9})");

    private final Database database;
    private final Clock clock;

    public IssueStore(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    private JdbcClient.StatementSpec sql(String statement) {
        return database.sql().sql(statement);
    }

    /** The id of the issue with this key, in any case, or with this id. */
    public Optional<Long> id(String keyOrId) {
        String text = keyOrId == null ? "" : keyOrId.strip().toUpperCase(Locale.ROOT);
        if (text.matches("\\d{1,18}")) {
            return sql("SELECT id FROM trk_issue WHERE id = ?")
                    .param(Long.parseLong(text))
                    .query(Long.class)
                    .optional();
        }
        Matcher key = KEY.matcher(text);
        if (!key.matches()) {
            return Optional.empty();
        }
        return sql("SELECT i.id FROM trk_issue i JOIN trk_project p ON p.id = i.project_id"
                        + " WHERE p.project_key = ? AND i.issue_number = ?")
                .params(key.group(1), Integer.parseInt(key.group(2)))
                .query(Long.class)
                .optional();
    }

    public Optional<Long> project(long issue) {
        return sql("SELECT project_id FROM trk_issue WHERE id = ?")
                .param(issue)
                .query(Long.class)
                .optional();
    }

    /** Keeps everyone else from changing the issue until the transaction ends. */
    void lock(long issue) {
        sql("SELECT id FROM trk_issue WHERE id = ? FOR UPDATE")
                .param(issue)
                .query(Long.class)
                .optional();
    }

    public long workflow(long issue) {
        return sql("SELECT workflow_id FROM trk_issue WHERE id = ?")
                .param(issue)
                .query(Long.class)
                .single();
    }

    /** Stores a new issue under the next number of its project, and names the draft. */
    void insert(IssueDraft draft, int number, long workflow, User creator) {
        long now = clock.millis();
        long id =
                Sql.insert(
                        sql("INSERT INTO trk_issue (project_id, issue_number, issue_type_id,"
                                        + " workflow_id, status_id, summary, creator, parent_id,"
                                        + " rank_key, created, updated)"
                                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, '', ?, ?)")
                                .params(
                                        draft.project().id(),
                                        number,
                                        draft.type().id(),
                                        workflow,
                                        draft.status().id(),
                                        draft.text(SystemFields.SUMMARY),
                                        creator.name(),
                                        draft.parent(),
                                        now,
                                        now));
        sql("UPDATE trk_issue SET rank_key = ? WHERE id = ?")
                .params(Ranks.initial(id), id)
                .update();
        draft.named(id, number);
        write(draft);
    }

    /** Stores a new issue's draft again, after its workflow may have changed it. */
    void rewrite(IssueDraft draft) {
        write(draft);
    }

    /** Stores what the draft changed; the version counts up. */
    void update(IssueDraft draft) {
        write(draft);
        sql("UPDATE trk_issue SET version = version + 1 WHERE id = ?").param(draft.id()).update();
    }

    private void write(IssueDraft draft) {
        Resolution resolution = (Resolution) draft.get(SystemFields.RESOLUTION);
        Priority priority = (Priority) draft.get(SystemFields.PRIORITY);
        LocalDate due = (LocalDate) draft.get(SystemFields.DUE_DATE);
        sql("UPDATE trk_issue SET summary = ?, description = ?, status_id = ?, priority_id = ?,"
                        + " resolution_id = ?, assignee = ?, reporter = ?, due_date = ?,"
                        + " updated = ? WHERE id = ?")
                .params(
                        draft.text(SystemFields.SUMMARY),
                        draft.text(SystemFields.DESCRIPTION),
                        draft.status().id(),
                        priority == null ? null : priority.id(),
                        resolution == null ? null : resolution.id(),
                        name(draft.user(SystemFields.ASSIGNEE)),
                        name(draft.user(SystemFields.REPORTER)),
                        due == null ? null : due.toString(),
                        clock.millis(),
                        draft.id())
                .update();
        List<String> changed = draft.changed();
        if (changed.contains(SystemFields.RESOLUTION)) {
            sql("UPDATE trk_issue SET resolved = ? WHERE id = ?")
                    .params(resolution == null ? null : clock.millis(), draft.id())
                    .update();
        }
        changed.stream()
                .filter(
                        field ->
                                field.equals(SystemFields.LABELS)
                                        || field.startsWith(Field.CUSTOM_PREFIX))
                .forEach(
                        field -> StoredValues.write(database, draft.id(), field, draft.get(field)));
    }

    private static String name(User user) {
        return user == null ? null : user.name();
    }

    /** Notes a change that is not one of the draft's, such as a comment. */
    void touch(long issue) {
        sql("UPDATE trk_issue SET updated = ? WHERE id = ?").params(clock.millis(), issue).update();
    }

    void delete(long issue) {
        List<Long> subtasks =
                sql("SELECT id FROM trk_issue WHERE parent_id = ?")
                        .param(issue)
                        .query(Long.class)
                        .list();
        subtasks.forEach(this::delete);
        sql("DELETE FROM trk_property WHERE entity = 'IssueProperty' AND entity_id = ?")
                .param(issue)
                .update();
        sql("DELETE FROM trk_issue WHERE id = ?").param(issue).update();
    }

    /** The first rank after this one, or null; for finding a place between two issues. */
    public Optional<String> rankAfter(String rank) {
        return sql("SELECT MIN(rank_key) FROM trk_issue WHERE rank_key > ?")
                .param(rank)
                .query(String.class)
                .optional();
    }

    /** The last rank before this one. */
    public Optional<String> rankBefore(String rank) {
        return sql("SELECT MAX(rank_key) FROM trk_issue WHERE rank_key < ?")
                .param(rank)
                .query(String.class)
                .optional();
    }

    public void rank(long issue, String rank) {
        sql("UPDATE trk_issue SET rank_key = ? WHERE id = ?").params(rank, issue).update();
    }

    /** Gives all issues short ranks again, in the order they have. */
    public void spreadRanks() {
        List<Long> ids =
                sql("SELECT id FROM trk_issue ORDER BY rank_key, id FOR UPDATE")
                        .query(Long.class)
                        .list();
        int position = 0;
        for (long id : ids) {
            rank(id, Ranks.initial(++position));
        }
    }
}

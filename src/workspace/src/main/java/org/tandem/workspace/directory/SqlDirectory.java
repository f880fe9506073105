package org.tandem.workspace.directory;

import java.time.Clock;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tandem.workspace.store.Database;
import org.tandem.workspace.store.ReadMemory;

/** Users and groups in the workspace's own tables. */
public final class SqlDirectory implements Directory {
    private static final String COLUMNS =
            "u.user_key, u.name, u.full_name, u.email, u.active, u.language, u.time_zone"
                    + " FROM ws_user u";
    private static final RowMapper<User> USER =
            (row, n) ->
                    new User(
                            row.getString(1),
                            row.getString(2),
                            row.getString(3),
                            row.getString(4),
                            row.getBoolean(5),
                            row.getString(6),
                            row.getString(7));

    private final Database database;
    private final Passwords passwords;
    private final Clock clock;

    public SqlDirectory(Database database, Clock clock) {
        this.database = database;
        this.passwords = new Passwords();
        this.clock = clock;
    }

    @Override
    public Optional<User> byName(String name) {
        String lower = lower(name);
        return ReadMemory.recall(
                "user by name",
                lower,
                () ->
                        sql("SELECT " + COLUMNS + " WHERE u.name = ?")
                                .param(lower)
                                .query(USER)
                                .optional());
    }

    @Override
    public Optional<User> byKey(String key) {
        return ReadMemory.recall(
                "user by key",
                key,
                () ->
                        sql("SELECT " + COLUMNS + " WHERE u.user_key = ?")
                                .param(key)
                                .query(USER)
                                .optional());
    }

    @Override
    public Map<String, User> byNames(Collection<String> names) {
        Map<String, User> found = new HashMap<>();
        if (!names.isEmpty()) {
            sql("SELECT " + COLUMNS + " WHERE u.name IN (:names)")
                    .param("names", names.stream().map(SqlDirectory::lower).distinct().toList())
                    .query(USER)
                    .list()
                    .forEach(user -> found.put(user.name(), user));
        }
        return found;
    }

    @Override
    public Map<String, User> byKeys(Collection<String> keys) {
        return ReadMemory.recallAll("user by key", keys, this::read);
    }

    private Map<String, User> read(Set<String> keys) {
        Map<String, User> found = new HashMap<>();
        sql("SELECT " + COLUMNS + " WHERE u.user_key IN (:keys)")
                .param("keys", keys)
                .query(USER)
                .list()
                .forEach(user -> found.put(user.key(), user));
        return found;
    }

    @Override
    public List<User> search(String text, int start, int limit) {
        String pattern = "%" + lower(text).replaceAll("([!%_])", "!$1") + "%";
        return sql("SELECT "
                        + COLUMNS
                        + " WHERE u.active = TRUE AND (u.name LIKE :text ESCAPE '!'"
                        + " OR LOWER(u.full_name) LIKE :text ESCAPE '!'"
                        + " OR LOWER(u.email) LIKE :text ESCAPE '!')"
                        + " ORDER BY u.full_name, u.name LIMIT :limit OFFSET :start")
                .param("text", pattern)
                .param("limit", limit)
                .param("start", start)
                .query(USER)
                .list();
    }

    /** A page of all users, active or not, ordered by name. */
    public List<User> all(int start, int limit) {
        return sql("SELECT " + COLUMNS + " ORDER BY u.name LIMIT ? OFFSET ?")
                .params(limit, start)
                .query(USER)
                .list();
    }

    @Override
    public Optional<User> authenticate(String name, String password) {
        Optional<String> hash =
                sql("SELECT password_hash FROM ws_user WHERE name = ? AND active = TRUE")
                        .param(lower(name))
                        .query(String.class)
                        .optional();
        return passwords.matches(password, hash) ? byName(name) : Optional.empty();
    }

    @Override
    public User create(String name, String fullName, String email, String password) {
        String login = NewUser.checkedName(name);
        NewUser.check(fullName, email, password);
        if (byName(login).isPresent()) {
            throw new IllegalArgumentException("name: already taken: " + login);
        }
        sql("INSERT INTO ws_user"
                        + " (user_key, name, full_name, email, password_hash, active, created)"
                        + " VALUES (?, ?, ?, ?, ?, TRUE, ?)")
                .params(login, login, fullName, email, passwords.hash(password), clock.millis())
                .update();
        return new User(login, login, fullName, email, true);
    }

    @Override
    public void changePassword(String name, String password) {
        NewUser.checkPassword(password);
        database.inTransaction(
                () -> {
                    endSessions(name);
                    return sql("UPDATE ws_user SET password_hash = ? WHERE name = ?")
                            .params(passwords.hash(password), lower(name))
                            .update();
                });
    }

    /**
     * Keeps what somebody chose to read; empty texts undo a choice.
     *
     * @param language tag of a language, as {@code es-US}
     * @param timeZone id of a time zone, as {@code America/Chicago}
     */
    public void changeReading(String name, String language, String timeZone) {
        sql("UPDATE ws_user SET language = ?, time_zone = ? WHERE name = ?")
                .params(language, timeZone, lower(name))
                .update();
    }

    @Override
    public void setActive(String name, boolean active) {
        database.inTransaction(
                () -> {
                    endSessions(name);
                    return sql("UPDATE ws_user SET active = ? WHERE name = ?")
                            .params(active, lower(name))
                            .update();
                });
    }

    private void endSessions(String name) {
        sql("DELETE FROM ws_session WHERE user_key IN"
                        + " (SELECT user_key FROM ws_user WHERE name = ?)")
                .param(lower(name))
                .update();
    }

    @Override
    public Set<String> groupsOf(String userName) {
        String lower = lower(userName);
        return ReadMemory.recall("groups of", lower, () -> groupsOfLower(lower));
    }

    private Set<String> groupsOfLower(String name) {
        return Collections.unmodifiableSet(
                new LinkedHashSet<>(
                        sql("SELECT m.group_name FROM ws_member m JOIN ws_user u"
                                        + " ON u.user_key = m.user_key WHERE u.name = ? ORDER BY 1")
                                .param(name)
                                .query(String.class)
                                .list()));
    }

    @Override
    public boolean isMember(String userName, String group) {
        return userName != null && groupsOf(userName).contains(lower(group));
    }

    @Override
    public List<String> groups() {
        return sql("SELECT name FROM ws_group ORDER BY name").query(String.class).list();
    }

    @Override
    public boolean groupExists(String group) {
        return sql("SELECT COUNT(*) FROM ws_group WHERE name = ?")
                        .param(lower(group))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Override
    public void createGroup(String group) {
        String name = NewUser.checkedGroup(group);
        if (!groupExists(name)) {
            sql("INSERT INTO ws_group (name) VALUES (?)").param(name).update();
        }
    }

    @Override
    public void addMember(String group, String userName) {
        if (!isMember(userName, group)) {
            sql("INSERT INTO ws_member (group_name, user_key)"
                            + " SELECT g.name, u.user_key FROM ws_group g, ws_user u"
                            + " WHERE g.name = ? AND u.name = ?")
                    .params(lower(group), lower(userName))
                    .update();
        }
    }

    @Override
    public void removeMember(String group, String userName) {
        sql("DELETE FROM ws_member WHERE group_name = ? AND user_key IN"
                        + " (SELECT user_key FROM ws_user WHERE name = ?)")
                .params(lower(group), lower(userName))
                .update();
    }

    @Override
    public List<User> members(String group) {
        return sql("SELECT "
                        + COLUMNS
                        + " JOIN ws_member m ON m.user_key = u.user_key"
                        + " WHERE m.group_name = ? ORDER BY u.full_name, u.name")
                .param(lower(group))
                .query(USER)
                .list();
    }

    private JdbcClient.StatementSpec sql(String statement) {
        return database.sql().sql(statement);
    }

    private static String lower(String name) {
        return name == null ? "" : name.trim().toLowerCase(Locale.ROOT);
    }
}

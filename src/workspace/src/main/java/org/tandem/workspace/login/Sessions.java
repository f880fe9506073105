package org.tandem.workspace.login;

import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.tandem.workspace.App;
import org.tandem.workspace.directory.Secrets;
import org.tandem.workspace.directory.User;
import org.tandem.workspace.store.Database;

/** Login sessions in the database: they outlive a restart and hold on every node. */
public final class Sessions {
    private static final long IDLE = Duration.ofHours(12).toMillis();
    private static final long LONGEST = Duration.ofDays(7).toMillis();
    private static final long TOUCH_EVERY = Duration.ofMinutes(1).toMillis();

    private final Database database;
    private final Clock clock;

    public Sessions(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Begins a session.
     *
     * @return the cookie's value
     */
    public String begin(App app, User user) {
        long now = clock.millis();
        database.sql()
                .sql("DELETE FROM ws_session WHERE last_seen < ? OR created < ?")
                .params(now - IDLE, now - LONGEST)
                .update();
        String id = Secrets.random();
        database.sql()
                .sql(
                        "INSERT INTO ws_session"
                                + " (id_hash, app, user_key, xsrf_token, created, last_seen)"
                                + " VALUES (?, ?, ?, ?, ?, ?)")
                .params(Secrets.sha256(id), app.name(), user.key(), Secrets.random(), now, now)
                .update();
        return id;
    }

    /** The session with this cookie value, if it is still valid and its user active. */
    Optional<Session> find(App app, String id) {
        long now = clock.millis();
        Optional<Session> session =
                database.sql()
                        .sql(
                                "SELECT s.id_hash, s.xsrf_token, s.flash, s.last_seen, u.user_key,"
                                        + " u.name, u.full_name, u.email, u.language,"
                                        + " u.time_zone FROM ws_session s"
                                        + " JOIN ws_user u ON u.user_key = s.user_key"
                                        + " WHERE s.id_hash = ? AND s.app = ? AND u.active = TRUE"
                                        + " AND s.last_seen >= ? AND s.created >= ?")
                        .params(Secrets.sha256(id), app.name(), now - IDLE, now - LONGEST)
                        .query(
                                (row, n) ->
                                        new Session(
                                                row.getString(1),
                                                new User(
                                                        row.getString(5),
                                                        row.getString(6),
                                                        row.getString(7),
                                                        row.getString(8),
                                                        true,
                                                        row.getString(9),
                                                        row.getString(10)),
                                                row.getString(2),
                                                row.getString(3),
                                                row.getLong(4)))
                        .optional();
        session.filter(found -> now - found.lastSeen() > TOUCH_EVERY)
                .ifPresent(found -> touch(found, now));
        return session;
    }

    private void touch(Session session, long now) {
        database.sql()
                .sql("UPDATE ws_session SET last_seen = ? WHERE id_hash = ?")
                .params(now, session.idHash())
                .update();
    }

    /** Keeps messages for the next page; null once they were shown. */
    public void keepFlash(Session session, String json) {
        database.sql()
                .sql("UPDATE ws_session SET flash = ? WHERE id_hash = ?")
                .param(1, json, Types.VARCHAR)
                .param(2, session.idHash())
                .update();
    }

    public void end(Session session) {
        database.sql()
                .sql("DELETE FROM ws_session WHERE id_hash = ?")
                .param(session.idHash())
                .update();
    }
}

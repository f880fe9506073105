package org.tandem.workspace.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tandem.workspace.store.Database;

/** Personal access tokens: what a program sends as Bearer to act as its owner. */
public final class AccessTokens {
    private final Database database;
    private final Directory directory;
    private final Clock clock;

    public AccessTokens(Database database, Directory directory, Clock clock) {
        this.database = database;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * Makes a token.
     *
     * @return the secret; it cannot be read again
     */
    public String create(User owner, String name, Optional<Instant> expires) {
        String secret = Secrets.random();
        database.sql()
                .sql(
                        "INSERT INTO ws_token (user_key, name, token_hash, created, expires)"
                                + " VALUES (?, ?, ?, ?, ?)")
                .param(1, owner.key())
                .param(2, name)
                .param(3, Secrets.sha256(secret))
                .param(4, clock.millis())
                .param(5, expires.map(Instant::toEpochMilli).orElse(null), Types.BIGINT)
                .update();
        return secret;
    }

    public List<AccessToken> of(User owner) {
        return database.sql()
                .sql(
                        "SELECT id, name, created, expires FROM ws_token WHERE user_key = ?"
                                + " ORDER BY created DESC, id DESC")
                .param(owner.key())
                .query((row, n) -> read(row))
                .list();
    }

    public void revoke(User owner, long id) {
        database.sql()
                .sql("DELETE FROM ws_token WHERE id = ? AND user_key = ?")
                .params(id, owner.key())
                .update();
    }

    /** The active owner of a token that has not expired. */
    public Optional<User> owner(String secret) {
        return database.sql()
                .sql(
                        "SELECT user_key FROM ws_token"
                                + " WHERE token_hash = ? AND (expires IS NULL OR expires > ?)")
                .params(Secrets.sha256(secret), clock.millis())
                .query(String.class)
                .optional()
                .flatMap(directory::byKey)
                .filter(User::active);
    }

    private static AccessToken read(ResultSet row) throws SQLException {
        long expires = row.getLong(4);
        Optional<Instant> end =
                row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(expires));
        return new AccessToken(
                row.getLong(1), row.getString(2), Instant.ofEpochMilli(row.getLong(3)), end);
    }
}

package org.tandem.workspace.tracker;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** What every store of the tracker does with rows. */
public final class Sql {
    /** Longest text that is searched by equality. */
    private static final int MATCH_LENGTH = 255;

    private Sql() {}

    /** Inserts a row into a table whose key is {@code id} and answers that key. */
    public static long insert(JdbcClient.StatementSpec statement) {
        GeneratedKeyHolder keys = new GeneratedKeyHolder();
        statement.update(keys, "id");
        return keys.getKeyAs(Number.class).longValue();
    }

    /** A number, or null where the column is NULL. */
    public static Long number(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }

    /** A moment kept as epoch milliseconds, or null where the column is NULL. */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        Long millis = number(row, column);
        return millis == null ? null : Instant.ofEpochMilli(millis);
    }

    /**
     * The values for an IN list, which must not be empty: none becomes an id that is never used.
     */
    public static Collection<Long> in(Collection<Long> ids) {
        return ids.isEmpty() ? List.of(-1L) : ids;
    }

    /** The form in which texts are compared without regard to case. */
    public static String match(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        return lower.length() <= MATCH_LENGTH ? lower : lower.substring(0, MATCH_LENGTH);
    }
}

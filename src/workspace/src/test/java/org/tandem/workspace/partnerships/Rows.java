package org.tandem.workspace.partnerships;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/**
 * Lets time pass for what the plugin stored in the H2 database of a workspace in this process: its
 * moments move into the past, which looks the same as a clock that went on.
 */
final class Rows {
    private final Path data;

    /**
     * @param data directory of the workspace
     */
    Rows(Path data) {
        this.data = data;
    }

    /** Moves a column of all rows of a table, named without its prefix. */
    void age(String table, String column, Duration by) throws SQLException {
        String url = "jdbc:h2:file:" + data + "/tandem;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                Statement statement = connection.createStatement()) {
            String name = name(statement, table);
            String change =
                    "UPDATE %s SET \"%s\" = DATEADD(SECOND, -%d, \"%s\")"
                            .formatted(name, column, by.toSeconds(), column);
            if (statement.executeUpdate(change) == 0) {
                throw new AssertionError("No rows in " + table);
            }
        }
    }

    private static String name(Statement statement, String table) throws SQLException {
        String query =
                "SELECT TABLE_SCHEMA, TABLE_NAME FROM INFORMATION_SCHEMA.TABLES"
                        + " WHERE TABLE_NAME LIKE 'AO\\_%\\_"
                        + table
                        + "'";
        try (ResultSet found = statement.executeQuery(query)) {
            if (!found.next()) {
                throw new AssertionError("No table " + table);
            }
            return "\"" + found.getString(1) + "\".\"" + found.getString(2) + "\"";
        }
    }
}

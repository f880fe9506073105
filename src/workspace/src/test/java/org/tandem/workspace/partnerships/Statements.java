package org.tandem.workspace.partnerships;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Counts what the H2 database of a workspace in this process executes. */
final class Statements {
    private static final String COUNT =
            "SELECT COALESCE(SUM(EXECUTION_COUNT), 0) FROM INFORMATION_SCHEMA.QUERY_STATISTICS"
                    + " WHERE SQL_STATEMENT LIKE 'SELECT%'";

    private final Path data;

    /**
     * @param data directory of the workspace
     */
    Statements(Path data) {
        this.data = data;
    }

    /** How many queries the work takes when no background job runs in between. */
    int least(Runnable work) throws SQLException {
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            least = Math.min(least, during(work));
        }
        return least;
    }

    private int during(Runnable work) throws SQLException {
        String url = "jdbc:h2:file:" + data + "/tandem;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute("SET QUERY_STATISTICS_MAX_ENTRIES 10000");
            statement.execute("SET QUERY_STATISTICS FALSE");
            statement.execute("SET QUERY_STATISTICS TRUE");
            work.run();
            try (ResultSet executed = statement.executeQuery(COUNT)) {
                executed.next();
                return executed.getInt(1);
            } finally {
                statement.execute("SET QUERY_STATISTICS FALSE");
            }
        }
    }
}

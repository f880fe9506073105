package org.tandem.workspace.partnerships;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.workspace.WorkspaceServer;

/** On H2. */
class ReadinessClosingIT extends ReadinessClosing {
    @TempDir static Path data;

    @Override
    WorkspaceServer workspace() {
        return WorkspaceServer.startWithPeopleOnly("--port", "0", "--data", data.toString());
    }

    @Override
    Connection database() throws SQLException {
        String url = "jdbc:h2:file:" + data + "/tandem;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
        return DriverManager.getConnection(url, "sa", "");
    }

    @Override
    String waiting() {
        return "SELECT COUNT(*) FROM INFORMATION_SCHEMA.SESSIONS WHERE BLOCKER_ID IS NOT NULL";
    }
}

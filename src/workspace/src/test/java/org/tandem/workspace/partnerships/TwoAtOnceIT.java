package org.tandem.workspace.partnerships;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.workspace.WorkspaceServer;

/** On H2. */
class TwoAtOnceIT extends TwoAtOnce {
    @TempDir static Path data;

    @Override
    WorkspaceServer workspace() {
        return WorkspaceServer.startWithPeopleOnly("--port", "0", "--data", data.toString());
    }
}

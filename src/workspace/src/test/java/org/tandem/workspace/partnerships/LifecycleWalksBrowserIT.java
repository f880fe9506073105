package org.tandem.workspace.partnerships;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.workspace.WorkspaceServer;
import org.tandem.workspace.browser.Browser;

/** The same walks as people take them on the partnership's page. */
class LifecycleWalksBrowserIT extends LifecycleWalks {
    @RegisterExtension static final Browser BROWSER = new Browser();
    @TempDir static Path data;
    private static final Set<String> EXAMINED = new HashSet<>();
    private static WorkspaceServer server;
    private static Office district;

    @BeforeAll
    static void start() {
        server = WorkspaceServer.start("--port", "0", "--data", data.toString());
        district = new Office(server.baseUrl() + "/confluence", "WALK");
        district.createSpace();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Override
    Office district() {
        return district;
    }

    @Override
    Journey journey(String partner) throws Exception {
        return new SeenJourney(
                server.baseUrl(),
                district,
                partner,
                "/display/WALK/Work+list",
                BROWSER::window,
                EXAMINED);
    }
}

package org.tandem.workspace.mainjob;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server killed in the middle of its work has lost nothing that it acknowledged. */
class KillWhileSavingIT {
    private static final String CONTENT = "/confluence/rest/api/content";

    @TempDir Path data;

    @Test
    void everyAcknowledgedSaveIsThereAfterKillNineOnH2() throws Exception {
        killAndCompare();
    }

    @Test
    void everyAcknowledgedSaveIsThereAfterKillNineOnPostgres() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            killAndCompare("--db-url", postgres.getJdbcUrl("postgres", "postgres"));
        }
    }

    private void killAndCompare(String... options) throws Exception {
        AtomicInteger acknowledged = new AtomicInteger(1);
        String page;
        try (WorkspaceProcess workspace = WorkspaceProcess.start(data, options)) {
            SampleUser owner = new SampleUser(workspace.baseUrl(), "prog-owner");
            page = create(owner);
            CompletableFuture<Void> saving =
                    CompletableFuture.runAsync(() -> saveUntilRefused(owner, page, acknowledged));
            while (acknowledged.get() < 60) {
                Thread.onSpinWait();
            }
            workspace.kill();
            saving.join();
        }
        int last = acknowledged.get();
        try (WorkspaceProcess workspace = WorkspaceProcess.start(data, options)) {
            SampleUser owner = new SampleUser(workspace.baseUrl(), "prog-owner");
            JsonNode saved =
                    owner.get(CONTENT + "/" + page + "?expand=version,body.storage").json();
            // One more may have been committed without its answer getting out.
            int version = saved.path("version").path("number").asInt();
            assertThat(version).isBetween(last, last + 1);
            assertThat(saved.path("body").path("storage").path("value").asText())
                    .isEqualTo(body(version));
        }
    }

    private static String create(SampleUser owner) throws IOException, InterruptedException {
        Map<String, Object> page = page(1, "Saved until the end");
        return owner.post(CONTENT, page).json().path("id").asText();
    }

    private static void saveUntilRefused(SampleUser owner, String page, AtomicInteger last) {
        try {
            while (true) {
                int next = last.get() + 1;
                int status =
                        owner.put(CONTENT + "/" + page, page(next, "Saved until the end")).status();
                if (status != 200) {
                    return;
                }
                last.set(next);
            }
        } catch (IOException killed) {
            // The server is gone: what it acknowledged so far is counted.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Map<String, Object> page(int version, String title) {
        return Map.of(
                "type", "page",
                "title", title,
                "space", Map.of("key", "PO"),
                "version", Map.of("number", version),
                "body",
                        Map.of(
                                "storage",
                                Map.of("value", body(version), "representation", "storage")));
    }

    private static String body(int version) {
        return "<p>Version " + version + "</p>" + String.join("", List.of("<p>x</p>", "<p>y</p>"));
    }
}

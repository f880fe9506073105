package org.tandem.workspace.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every supported database must do. */
abstract class DatabaseContract {
    abstract Database database();

    private Settings settings() {
        return new Settings(database());
    }

    @Test
    void aSettingIsKeptAndReplaced() {
        settings().put("colour", "blue");
        settings().put("colour", "grün €");
        assertThat(settings().get("colour")).contains("grün €");
        settings().remove("colour");
        assertThat(settings().get("colour")).isEmpty();
    }

    @Test
    void anExceptionRollsBackAllOfTheTransactionAndItsAfterCommitWork() {
        List<String> ran = new ArrayList<>();
        assertThatThrownBy(
                        () ->
                                database()
                                        .inTransaction(
                                                () -> {
                                                    settings().put("half", "written");
                                                    database().afterCommit(() -> ran.add("after"));
                                                    throw new IllegalStateException("stop");
                                                }))
                .hasMessage("stop");
        assertThat(settings().get("half")).isEmpty();
        assertThat(ran).isEmpty();
    }

    @Test
    void afterCommitWorkSeesTheCommitAndMayWriteItself() {
        List<String> seen = new ArrayList<>();
        database()
                .inTransaction(
                        () -> {
                            settings().put("outer", "1");
                            database()
                                    .inTransaction(
                                            () -> {
                                                database()
                                                        .afterCommit(
                                                                () -> settings().put("after", "2"));
                                                return null;
                                            });
                            seen.add(settings().get("after").orElse("not yet"));
                            return null;
                        });
        assertThat(seen).containsExactly("not yet");
        assertThat(settings().get("after")).contains("2");
    }

    @Test
    void bytesOfSeveralMegabytesComeBackUnchanged() {
        byte[] jar = new byte[3_000_000];
        jar[2_999_999] = 7;
        database()
                .sql()
                .sql(
                        "INSERT INTO ws_plugin (app, plugin_key, version, enabled, jar, changed)"
                                + " VALUES (?, ?, ?, ?, ?, ?)")
                .params("JIRA", "k", "1", true, jar, 0L)
                .update();
        byte[] read =
                database()
                        .sql()
                        .sql("SELECT jar FROM ws_plugin WHERE plugin_key = 'k'")
                        .query((row, n) -> row.getBytes(1))
                        .single();
        assertThat(read).isEqualTo(jar);
    }
}

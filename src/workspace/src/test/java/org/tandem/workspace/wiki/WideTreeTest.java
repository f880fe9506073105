package org.tandem.workspace.wiki;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.workspace.store.Database;
import org.tandem.workspace.store.DatabaseAddress;
import org.tandem.workspace.store.SqlDatabase;

class WideTreeTest {
    @TempDir Path data;

    @Test
    void theOpenPageAndWhatIsBelowItAreInTheTreeAmongMoreSiblingsThanItShows() {
        try (Database database = SqlDatabase.open(DatabaseAddress.h2(data))) {
            WikiFixture wiki = new WikiFixture(database);
            List<TreeNode> shown =
                    wiki.as(
                            "ana",
                            () -> {
                                wiki.core.spaces().create("WIDE", "Wide", "");
                                for (int i = 0; i < 1_000; i++) {
                                    wiki.page("WIDE", 0, "Page " + i);
                                }
                                long last = wiki.page("WIDE", 0, "Last").id();
                                wiki.page("WIDE", last, "Below");
                                return wiki.core.pages().tree("WIDE", last).children();
                            });
            assertThat(shown.get(0).page().title()).isEqualTo("Page 0");
            TreeNode end = shown.get(shown.size() - 1);
            assertThat(end.page().title()).isEqualTo("Last");
            assertThat(end.children()).extracting(node -> node.page().title()).contains("Below");
        }
    }
}

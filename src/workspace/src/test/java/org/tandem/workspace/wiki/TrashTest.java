package org.tandem.workspace.wiki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.workspace.store.Database;
import org.tandem.workspace.store.DatabaseAddress;
import org.tandem.workspace.store.SqlDatabase;
import org.tandem.workspace.web.WebError;

/** Who may see in the trash what lay below a restricted page. */
class TrashTest {
    private static final String SPACE = "TRASH";

    @TempDir Path data;
    private Database database;
    private WikiFixture wiki;
    private Pages pages;
    private long secret;
    private long middle;
    private long inside;

    @BeforeEach
    void restrictAPageWithPagesBelow() {
        database = SqlDatabase.open(DatabaseAddress.h2(data));
        wiki = new WikiFixture(database);
        pages = wiki.core.pages();
        wiki.doAs(
                "ana",
                () -> {
                    wiki.core.spaces().create(SPACE, "Space", "");
                    secret = wiki.page(SPACE, 0, "Secret").id();
                    middle = wiki.page(SPACE, secret, "Middle").id();
                    inside = wiki.page(SPACE, middle, "Inside").id();
                    wiki.core
                            .permissions()
                            .restrict(
                                    secret,
                                    new Restrictions(Set.of("ana"), Set.of(), Set.of(), Set.of()));
                });
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void assertHiddenFromEve() {
        wiki.doAs(
                "eve",
                () -> {
                    assertThat(pages.trashed(SPACE, 0, 10).items()).isEmpty();
                    assertThat(pages.isTrashed(inside)).isFalse();
                    WebError unknown =
                            catchThrowableOfType(WebError.class, () -> pages.getTrashed(inside));
                    assertThat(unknown.status()).isEqualTo(404);
                });
        assertThat(wiki.as("ana", () -> pages.getTrashed(inside).title())).isEqualTo("Inside");
    }

    @Test
    void aPageInTheTrashStaysUnderTheRestrictionOfThePagesAboveIt() {
        wiki.doAs("ana", () -> pages.trash(inside));
        assertHiddenFromEve();
    }

    @Test
    void itStaysRestrictedWhenThePagesAboveItAreThrownAwayToo() {
        wiki.doAs(
                "ana",
                () -> {
                    pages.trash(inside);
                    pages.trash(middle);
                    pages.trash(secret);
                });
        assertHiddenFromEve();
        wiki.doAs("ana", () -> pages.purge(secret));
        assertHiddenFromEve();
    }

    @Test
    void itComesBackBelowTheNearestPageThatIsStillThere() {
        wiki.doAs(
                "ana",
                () -> {
                    pages.trash(inside);
                    pages.trash(middle);
                    assertThat(pages.restore(inside).info().parentId()).isEqualTo(secret);
                });
        WebError unknown =
                wiki.as("eve", () -> catchThrowableOfType(WebError.class, () -> pages.get(inside)));
        assertThat(unknown.status()).isEqualTo(404);
    }
}

package org.tandem.workspace.wiki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tandem.workspace.web.WebError;

/** What the store of spaces and pages must do on every database. */
abstract class WikiContract {
    private static int spaces;

    private WikiFixture wiki;
    private Pages pages;
    private String key;
    private long home;

    abstract WikiFixture fixture();

    @BeforeEach
    void createSpace() {
        wiki = fixture();
        pages = wiki.core.pages();
        key = "S" + ++spaces;
        home = wiki.as("ana", () -> wiki.core.spaces().create(key, "Space", "")).homePageId();
    }

    private static WebError refused(ThrowingCallable call) {
        return catchThrowableOfType(WebError.class, call);
    }

    @Test
    void savingAnOlderVersionIsRefusedWith409AndLosesNothing() {
        wiki.doAs(
                "ana",
                () -> {
                    long id = wiki.page(key, 0, "Plan").id();
                    pages.update(id, new PageEdit("Plan", "<p>two</p>", 2, "why", false));
                    WebError error =
                            refused(
                                    () ->
                                            pages.update(
                                                    id, new PageEdit("Plan", "x", 2, "", false)));
                    assertThat(error.status()).isEqualTo(409);
                    assertThat(pages.get(id).body()).isEqualTo("<p>two</p>");
                    assertThat(pages.version(id, 1).body()).isEqualTo("<p>Plan</p>");
                    assertThat(pages.versions(id, 0, 10).items())
                            .extracting(PageVersion::comment)
                            .containsExactly("why", "");
                });
        assertThat(wiki.events.names()).contains("PageCreateEvent", "PageUpdateEvent");
    }

    @Test
    void ofManyWhoSaveTheSameVersionAtOnceExactlyOneSucceeds() {
        long id = wiki.as("ana", () -> wiki.page(key, 0, "Race")).id();
        List<CompletableFuture<Integer>> savers =
                IntStream.range(0, 8)
                        .mapToObj(i -> CompletableFuture.supplyAsync(() -> raced(id, i)))
                        .toList();
        List<Integer> answers = savers.stream().map(CompletableFuture::join).toList();
        assertThat(answers).containsOnlyOnce(200).hasSize(8);
        assertThat(answers.stream().filter(status -> status == 409)).hasSize(7);
        assertThat(wiki.as("ana", () -> pages.versions(id, 0, 9).items())).hasSize(2);
    }

    private int raced(long id, int number) {
        return wiki.as(
                "ana",
                () -> {
                    WebError error =
                            refused(
                                    () ->
                                            pages.update(
                                                    id,
                                                    new PageEdit(
                                                            "Race", "" + number, 2, "", false)));
                    return error == null ? 200 : error.status();
                });
    }

    @Test
    void titlesAreUniqueInASpaceWithoutRegardToCaseAmongCurrentPages() {
        wiki.doAs(
                "ana",
                () -> {
                    long first = wiki.page(key, 0, "Café Plan").id();
                    assertThat(refused(() -> wiki.page(key, 0, "CAFÉ PLAN")).fields())
                            .containsKey("title");
                    pages.trash(first);
                    long second = wiki.page(key, 0, "café plan").id();
                    assertThat(refused(() -> pages.restore(first)).fields()).containsKey("title");
                    assertThat(pages.find(key, "CAFÉ plan").orElseThrow().id()).isEqualTo(second);
                });
    }

    @Test
    void wrongTitlesAndMalformedBodiesAreRefusedNamingTheField() {
        wiki.doAs(
                "ana",
                () -> {
                    assertThat(refused(() -> wiki.page(key, 0, " ")).fields()).containsKey("title");
                    assertThat(refused(() -> wiki.page(key, 0, "x".repeat(256))).fields())
                            .containsKey("title");
                    WebError error =
                            refused(() -> pages.create(new NewPage(key, 0, "T", "<p>\n<b>x</p>")));
                    assertThat(error.fields().get("body")).contains("line 2");
                });
    }

    @Test
    void movingKeepsTheTreeATreeAndTheOrderOfSiblings() {
        wiki.doAs(
                "ana",
                () -> {
                    long a = wiki.page(key, 0, "A").id();
                    long b = wiki.page(key, a, "B").id();
                    long c = wiki.page(key, b, "C").id();
                    long d = wiki.page(key, 0, "D").id();
                    assertThat(refused(() -> pages.move(a, c, 0)).fields()).containsKey("parentId");
                    pages.move(b, home, 0);
                    assertThat(pages.ancestors(c))
                            .extracting(PageInfo::id)
                            .containsExactly(home, b);
                    assertThat(pages.children(home, 0, 10).items())
                            .extracting(PageInfo::id)
                            .containsExactly(b, a, d);
                    TreeNode tree = pages.tree(key, c);
                    assertThat(tree.children().get(0).children().get(0).page().title())
                            .isEqualTo("C");
                    assertThat(tree.children().get(1).hasChildren()).isFalse();
                });
    }

    @Test
    void trashedPagesLeaveTheirChildrenToTheParentAndComeBackBelowIt() {
        wiki.doAs(
                "ana",
                () -> {
                    long a = wiki.page(key, 0, "A").id();
                    long b = wiki.page(key, a, "B").id();
                    pages.trash(a);
                    assertThat(pages.ancestors(b)).extracting(PageInfo::id).containsExactly(home);
                    assertThat(refused(() -> pages.get(a)).status()).isEqualTo(404);
                    assertThat(pages.trashed(key, 0, 10).items())
                            .extracting(PageInfo::id)
                            .containsExactly(a);
                    assertThat(pages.restore(a).info().parentId()).isEqualTo(home);
                    pages.trash(a);
                    pages.purge(a);
                    assertThat(pages.trashed(key, 0, 10).items()).isEmpty();
                    assertThat(refused(() -> pages.trash(home)).status()).isEqualTo(400);
                });
    }

    @Test
    void aViewRestrictionHoldsForAllPagesBelowAndInEveryList() {
        long[] ids = new long[2];
        wiki.doAs(
                "ana",
                () -> {
                    ids[0] = wiki.page(key, 0, "Secret").id();
                    ids[1] = wiki.page(key, ids[0], "Inside").id();
                    wiki.core
                            .permissions()
                            .restrict(
                                    ids[0],
                                    new Restrictions(
                                            Set.of("ana"),
                                            Set.of("board"),
                                            Set.of("ana"),
                                            Set.of()));
                });
        wiki.doAs(
                "eve",
                () -> {
                    assertThat(refused(() -> pages.get(ids[1])).status()).isEqualTo(404);
                    assertThat(pages.tree(key, 0).children()).isEmpty();
                    assertThat(wiki.core.search().cql("space = " + key, 0, 10).total())
                            .isEqualTo(1);
                    assertThat(pages.list(Optional.of(key), 0, 10).items()).hasSize(1);
                });
        wiki.doAs(
                "ben",
                () -> {
                    assertThat(pages.get(ids[1]).title()).isEqualTo("Inside");
                    assertThat(wiki.core.permissions().page(ids[0]))
                            .isEqualTo(new Access(true, false, true, false));
                    assertThat(refused(() -> pages.getForEdit(ids[0])).status()).isEqualTo(403);
                });
        assertThat(wiki.as("root", () -> pages.get(ids[1]).title())).isEqualTo("Inside");
        assertThat(wiki.as("ana", () -> refused(() -> pages.trash(ids[0])).status()))
                .isEqualTo(409);
    }

    @Test
    void spacePermissionsAreDeniedUnlessGranted() {
        long id = wiki.as("ana", () -> wiki.page(key, 0, "Open")).id();
        Permissions permissions = wiki.core.permissions();
        Grant ana = new Grant(Grant.Who.USER, "ana", Grant.Level.ADMIN);
        wiki.doAs("ana", () -> permissions.grant(key, List.of(ana)));
        assertThat(wiki.as("ben", () -> refused(() -> pages.get(id)).status())).isEqualTo(404);
        assertThat(wiki.as("ben", () -> wiki.core.spaces().find(key))).isEmpty();
        assertThat(wiki.as(null, () -> refused(() -> pages.get(id)).status())).isEqualTo(401);
        Grant everybody = new Grant(Grant.Who.ANONYMOUS, "", Grant.Level.VIEW);
        wiki.doAs("ana", () -> permissions.grant(key, List.of(ana, everybody)));
        assertThat(wiki.as(null, () -> pages.get(id).title())).isEqualTo("Open");
        assertThat(wiki.as("ben", () -> refused(() -> wiki.page(key, 0, "X")).status()))
                .isEqualTo(403);
        assertThat(wiki.as("ben", () -> refused(() -> permissions.grants(key)).status()))
                .isEqualTo(403);
        WebError nobody =
                wiki.as("ana", () -> refused(() -> permissions.grant(key, List.of(everybody))));
        assertThat(nobody.status()).isEqualTo(400);
    }

    @Test
    void searchFindsByWordsLabelsTreeAndDate() {
        wiki.doAs(
                "ana",
                () -> {
                    long a = wiki.page(key, 0, "Tutoring 100%").id();
                    long b = wiki.page(key, a, "Notes").id();
                    pages.update(
                            b, new PageEdit("Notes", "<p>Reading_club meets</p>", 2, "", false));
                    wiki.core.labels().add(b, List.of("Readiness", "readiness"));
                    assertThat(found("title ~ \"tutoring 100%\"")).containsExactly("Tutoring 100%");
                    assertThat(found("text ~ 'reading_club'")).containsExactly("Notes");
                    assertThat(found("text ~ 'reading-club'")).isEmpty();
                    assertThat(found("label = readiness and type = page")).containsExactly("Notes");
                    assertThat(found("ancestor = " + a)).containsExactly("Notes");
                    assertThat(found("not (title = notes) and creator = currentUser()"))
                            .containsExactlyInAnyOrder("Space", "Tutoring 100%");
                    assertThat(found("created = 2026-11-21 and id in (" + a + ", " + b + ")"))
                            .containsExactly("Notes", "Tutoring 100%");
                    assertThat(found("lastmodified > now(\"1d\")")).isEmpty();
                    SearchResults hits =
                            wiki.core.search().words("reading", Optional.of(key), 0, 10);
                    assertThat(hits.hits().items().get(0).excerpt()).contains("Reading_club");
                    WebError wrong = refused(() -> wiki.core.search().cql("colour = red", 0, 10));
                    assertThat(wrong.fields().get("cql")).contains("colour");
                });
    }

    private List<String> found(String cql) {
        String query = "space = " + key + " and (" + cql + ") order by title";
        return wiki.core.search().cql(query, 0, 10).hits().items().stream()
                .map(hit -> hit.page().title())
                .toList();
    }

    @Test
    void propertiesHaveVersionsOfTheirOwn() {
        wiki.doAs(
                "ana",
                () -> {
                    long id = wiki.page(key, 0, "P").id();
                    ContentProperties properties = wiki.core.properties();
                    properties.create(id, "state", TextNode.valueOf("a"));
                    assertThat(
                                    refused(
                                                    () ->
                                                            properties.create(
                                                                    id,
                                                                    "state",
                                                                    TextNode.valueOf("b")))
                                            .status())
                            .isEqualTo(409);
                    assertThat(properties.update(id, "state", TextNode.valueOf("b"), 2).version())
                            .isEqualTo(2);
                    assertThat(
                                    refused(
                                                    () ->
                                                            properties.update(
                                                                    id,
                                                                    "state",
                                                                    TextNode.valueOf("c"),
                                                                    2))
                                            .status())
                            .isEqualTo(409);
                    properties.delete(id, "state");
                    assertThat(properties.list(id, 0, 10).items()).isEmpty();
                });
    }

    @Test
    void spaceKeysAndNamesAreChecked() {
        wiki.doAs(
                "ana",
                () -> {
                    Spaces all = wiki.core.spaces();
                    assertThat(refused(() -> all.create("a b", "X", "")).fields())
                            .containsKey("key");
                    assertThat(
                                    refused(
                                                    () ->
                                                            all.create(
                                                                    key.toLowerCase(
                                                                            java.util.Locale.ROOT),
                                                                    "X",
                                                                    ""))
                                            .fields())
                            .containsKey("key");
                    assertThat(refused(() -> all.create("NEW", "", "")).fields())
                            .containsKey("name");
                });
    }
}

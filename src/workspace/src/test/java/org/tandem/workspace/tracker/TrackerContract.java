package org.tandem.workspace.tracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tandem.workspace.web.WebError;

/** What the tracker must do on every supported database. */
abstract class TrackerContract {
    abstract TestTracker tracker();

    TrackerServices services() {
        return tracker().services;
    }

    IssueView get(String key) {
        return tracker().as("office", () -> services().issues().get(key));
    }

    static Map<String, String> fieldErrors(Throwable error) {
        return ((WebError) error).fields();
    }

    @Test
    void anIssueIsCreatedWithItsFieldsInTheFirstStatus() {
        IssueView issue =
                tracker()
                        .create(
                                "office",
                                Map.of(
                                        "summary", "Find <rooms> & 'times'",
                                        "description", "h1. Why\nBecause",
                                        "assignee", "lead",
                                        "priority", "High",
                                        "duedate", "2026-12-01",
                                        "labels", "2026-Q4 rooms"));
        IssueView read = get(issue.key());
        assertThat(read.summary()).isEqualTo("Find <rooms> & 'times'");
        assertThat(read.status().name()).isEqualTo("Draft");
        assertThat(read.status().category()).isEqualTo(StatusCategory.TO_DO);
        assertThat(read.reporter().name()).isEqualTo("office");
        assertThat(read.assignee().fullName()).isEqualTo("The lead");
        assertThat(read.priority().name()).isEqualTo("High");
        assertThat(read.dueDate()).hasToString("2026-12-01");
        assertThat(read.labels()).containsExactly("2026-Q4", "rooms");
    }

    @Test
    void badInputIsRefusedNamingEveryField() {
        assertThatThrownBy(
                        () ->
                                tracker()
                                        .create(
                                                "office",
                                                Map.of(
                                                        "summary", "x".repeat(256),
                                                        "assignee", "stranger",
                                                        "reporter", "nobody",
                                                        "duedate", "2026-02-30",
                                                        "priority", "Urgent",
                                                        "customfield_1", "x")))
                .satisfies(
                        error ->
                                assertThat(fieldErrors(error))
                                        .containsOnlyKeys(
                                                "summary",
                                                "assignee",
                                                "reporter",
                                                "duedate",
                                                "priority",
                                                "customfield_1"));
        assertThatThrownBy(() -> tracker().create("office", Map.of("summary", "  ")))
                .satisfies(error -> assertThat(fieldErrors(error)).containsOnlyKeys("summary"));
    }

    @Test
    void issueNumbersHaveNoGapsWhenManyCreateAtOnceAndSomeFail() throws Exception {
        tracker()
                .as(
                        "admin",
                        () ->
                                services()
                                        .blueprints()
                                        .create(TestTracker.newProject("SEQ", "In sequence")));
        ExecutorService people = Executors.newFixedThreadPool(6);
        List<Future<String>> created = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String summary = i % 5 == 0 ? "" : "Issue " + i;
            created.add(
                    people.submit(
                            () ->
                                    tracker()
                                            .as(
                                                    "office",
                                                    () ->
                                                            services()
                                                                    .issues()
                                                                    .create(
                                                                            new NewIssue(
                                                                                    "SEQ",
                                                                                    "Task",
                                                                                    null,
                                                                                    Map.of(
                                                                                            "summary",
                                                                                            summary)))
                                                                    .key())));
        }
        List<String> keys = new ArrayList<>();
        for (Future<String> one : created) {
            try {
                keys.add(one.get());
            } catch (java.util.concurrent.ExecutionException e) {
                assertThat(e).hasCauseInstanceOf(WebError.class);
            }
        }
        people.shutdown();
        assertThat(keys)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 48).mapToObj(n -> "SEQ-" + n).toList());
    }

    @Test
    void savingAnOlderVersionIsRefusedWith409AndTellsHistoryWhoChangedWhat() {
        String key = tracker().create("office", "First").key();
        tracker()
                .as(
                        "lead",
                        () ->
                                services()
                                        .issues()
                                        .edit(
                                                key,
                                                OptionalInt.of(0),
                                                Map.of("summary", "Second", "assignee", "lead")));
        assertThatThrownBy(
                        () ->
                                tracker()
                                        .as(
                                                "office",
                                                () ->
                                                        services()
                                                                .issues()
                                                                .edit(
                                                                        key,
                                                                        OptionalInt.of(0),
                                                                        Map.of(
                                                                                "summary",
                                                                                "Third"))))
                .satisfies(error -> assertThat(((WebError) error).status()).isEqualTo(409));
        assertThat(get(key).summary()).isEqualTo("Second");
        Page<Change> history =
                tracker().as("office", () -> services().issues().history(key, 0, 10));
        assertThat(history.items()).hasSize(1);
        assertThat(history.items().get(0).author().name()).isEqualTo("lead");
        assertThat(history.items().get(0).items())
                .contains(new Change.Item("summary", false, null, "First", null, "Second"))
                .contains(new Change.Item("assignee", false, null, null, "lead", "The lead"));
    }

    @Test
    void whoMayNotBrowseFindsNothingAndWhoMayNotEditIsForbidden() {
        String key = tracker().create("office", "Secret").key();
        assertThatThrownBy(() -> tracker().as("stranger", () -> services().issues().get(key)))
                .satisfies(error -> assertThat(((WebError) error).status()).isEqualTo(404));
        assertThatThrownBy(() -> services().issues().get(key))
                .satisfies(error -> assertThat(((WebError) error).status()).isEqualTo(404));
        assertThatThrownBy(() -> tracker().run("lead", () -> services().issues().delete(key)))
                .satisfies(error -> assertThat(((WebError) error).status()).isEqualTo(403));
        assertThat(tracker().as("stranger", () -> services().search().count(""))).isZero();
    }

    @Test
    void linksBetweenIssuesAndToElsewhereAreKept() {
        Issues issues = services().issues();
        String one = tracker().create("office", "One").key();
        String two = tracker().create("office", "Two").key();
        tracker().run("office", () -> issues.link("blocks", one, two));
        tracker().run("office", () -> issues.link("Blocks", one, two));
        assertThat(get(one).links()).extracting(IssueLink::label).containsExactly("blocks");
        assertThat(get(two).links()).extracting(IssueLink::label).containsExactly("is blocked by");
        RemoteLink page = remote("appId=1&pageId=2", "http://localhost/page", "Page");
        RemoteLink renamed = remote("appId=1&pageId=2", "http://localhost/page", "Renamed");
        assertThat(tracker().as("office", () -> issues.remoteLink(one, page)).created()).isTrue();
        assertThat(tracker().as("office", () -> issues.remoteLink(one, renamed)).created())
                .isFalse();
        assertThat(tracker().as("office", () -> issues.remoteLinks(one)))
                .extracting(RemoteLink::title)
                .containsExactly("Renamed");
        assertThatThrownBy(
                        () ->
                                tracker()
                                        .as(
                                                "office",
                                                () ->
                                                        issues.remoteLink(
                                                                one,
                                                                remote(
                                                                        null,
                                                                        "javascript:alert(1)",
                                                                        "x"))))
                .satisfies(error -> assertThat(fieldErrors(error)).containsOnlyKeys("url"));
    }

    @Test
    void propertiesAreFoundByWhatIsInThem() {
        Issues issues = services().issues();
        String one = tracker().create("office", "With a property").key();
        tracker()
                .as(
                        "office",
                        () ->
                                issues.setProperty(
                                        one,
                                        "tandem",
                                        JsonNodeFactory.instance.objectNode().put("key", "k-1")));
        assertThat(
                        tracker()
                                .as(
                                        "office",
                                        () ->
                                                services()
                                                        .search()
                                                        .count(
                                                                "issue.property[tandem].key ="
                                                                        + " \"K-1\"")))
                .isOne();
    }

    private static RemoteLink remote(String globalId, String url, String title) {
        return new RemoteLink(0, globalId, null, null, null, url, title, null, null, null, false);
    }

    @Test
    void ranksPutIssuesBeforeAndAfterOthers() {
        String a = tracker().create("office", "rank a").key();
        String b = tracker().create("office", "rank b").key();
        String c = tracker().create("office", "rank c").key();
        tracker().run("office", () -> services().boards().rank(List.of(c, a), b, null));
        assertThat(ranked()).containsExactly(c, a, b);
        tracker().run("office", () -> services().boards().rank(List.of(c), null, b));
        assertThat(ranked()).containsExactly(a, b, c);
        List<String> many = Collections.nCopies(51, a);
        WebError refused =
                catchThrowableOfType(
                        WebError.class,
                        () ->
                                tracker()
                                        .run(
                                                "office",
                                                () -> services().boards().rank(many, b, null)));
        assertThat(refused.status()).isEqualTo(400);
    }

    private List<String> ranked() {
        return tracker()
                .as(
                        "office",
                        () -> services().search().search("summary ~ rank ORDER BY Rank", 0, 9))
                .items()
                .stream()
                .map(IssueView::key)
                .toList();
    }
}

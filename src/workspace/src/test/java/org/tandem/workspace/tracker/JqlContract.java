package org.tandem.workspace.tracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.ofbiz.core.entity.GenericEntityException;
import org.tandem.workspace.web.WebError;

/** What JQL finds, on every supported database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class JqlContract {
    private static final LocalDate TODAY = LocalDate.now();

    private TestTracker tracker;
    private String theme;

    private TestTracker tracker() {
        return tracker;
    }

    /** Makes the issues that all tests look for. */
    void fill(TestTracker empty) throws GenericEntityException {
        tracker = empty;
        theme = field("Theme", "textfield");
        String hours = field("Hours", "float");
        create(Map.of("summary", "Chairs for Room 100%", "assignee", "lead"));
        create(
                Map.of(
                        "summary", "It's a \"quoted\" back\\slash",
                        "duedate", TODAY.minusDays(3).toString(),
                        "labels", "2026-Q4 rooms",
                        "priority", "High"));
        create(
                Map.of(
                        "summary", "Third",
                        "description", "chairs_and tables",
                        "assignee", "office",
                        "duedate", TODAY.plusDays(3).toString(),
                        "priority", "Lowest"));
        custom("SCP-2", Map.of(theme, "Alignment of goals", hours, "2.5"));
        custom("SCP-3", Map.of(theme, "Resources", hours, "10"));
        tracker()
                .run(
                        "office",
                        () -> tracker().services.transitions().execute("SCP-3", 11, Map.of(), ""));
    }

    private String field(String name, String type) throws GenericEntityException {
        CustomFieldManager fields =
                (CustomFieldManager) tracker().tracker.services().get(CustomFieldManager.class);
        CustomField field =
                fields.createCustomField(
                        name,
                        "",
                        fields.getCustomFieldType(
                                "com.atlassian.jira.plugin.system.customfieldtypes:" + type),
                        null,
                        List.of(),
                        List.of());
        return field.getId();
    }

    private void create(Map<String, String> fields) {
        tracker().create("office", fields);
    }

    /** The project's screens do not have the new fields. */
    private void custom(String key, Map<String, String> values) {
        tracker().run("office", () -> tracker().setOffScreen(key, values));
    }

    private List<String> find(String jql) {
        return tracker()
                .as("office", () -> tracker().services.search().search(jql, 0, 50))
                .items()
                .stream()
                .map(IssueView::key)
                .toList();
    }

    private void finds(String jql, String... keys) {
        assertThat(find(jql + " ORDER BY key")).as(jql).isEqualTo(Arrays.asList(keys));
    }

    private void refuses(String jql, String... words) {
        assertThatThrownBy(() -> find(jql))
                .as(jql)
                .isInstanceOfSatisfying(
                        WebError.class,
                        error -> {
                            assertThat(error.status()).isEqualTo(400);
                            assertThat(error.getMessage()).contains(words);
                        });
    }

    @Test
    void fieldsOfEveryKindAreFound() {
        finds("project = scp and issuetype = task", "SCP-1", "SCP-2", "SCP-3");
        finds("status = 'In Review'", "SCP-3");
        finds("statusCategory != \"In Progress\"", "SCP-1", "SCP-2");
        finds("labels = rooms AND labels in (2026-q4, other)", "SCP-2");
        finds("priority in (High, Lowest)", "SCP-2", "SCP-3");
        finds("key in (SCP-1, scp-3)", "SCP-1", "SCP-3");
        finds("resolution = Unresolved", "SCP-1", "SCP-2", "SCP-3");
        finds("Theme ~ alignment", "SCP-2");
        finds(theme.replace("customfield_", "cf[") + "] = resources", "SCP-3");
        finds("Hours > 3", "SCP-3");
        finds("Hours <= 2.5", "SCP-2");
        finds("fixVersion is EMPTY", "SCP-1", "SCP-2", "SCP-3");
    }

    @Test
    void textIsFoundLiterally() {
        finds("summary ~ \"100%\"", "SCP-1");
        finds("summary ~ '%'", "SCP-1");
        finds("text ~ chairs_", "SCP-3");
        finds("text ~ chairs", "SCP-1", "SCP-3");
        finds("summary ~ 'It\\'s'", "SCP-2");
        finds("summary ~ \"back\\\\slash\"", "SCP-2");
        finds("summary ~ \"\\\"room 100\\\"\"", "SCP-1");
    }

    @Test
    void peopleAreFoundThroughFunctions() {
        finds("assignee = currentUser()", "SCP-3");
        finds("assignee in membersOf(\"jira-software-users\")", "SCP-1", "SCP-3");
        finds("reporter = office AND assignee = lead", "SCP-1");
    }

    @Test
    void datesAreComparedWithFunctionsAndRelativeTimes() {
        finds("duedate < now()", "SCP-2");
        finds("due >= startOfDay() and due <= endOfDay(\"+7d\")", "SCP-3");
        finds("duedate >= \"" + TODAY.plusDays(3) + "\"", "SCP-3");
        finds("created > -1d", "SCP-1", "SCP-2", "SCP-3");
        finds("created > \"2w 3d\"");
        finds("duedate >= startOfYear(-1) AND duedate <= endOfYear(1)", "SCP-2", "SCP-3");
    }

    @Test
    void emptyFieldsAreFoundOnlyWhenAskedFor() {
        finds("assignee is EMPTY", "SCP-2");
        finds("assignee != lead", "SCP-3");
        finds("NOT assignee = lead", "SCP-3");
        finds("not (labels = rooms)");
        finds("labels is not null", "SCP-2");
        finds("assignee in (lead, EMPTY)", "SCP-1", "SCP-2");
        finds("NOT duedate < now()", "SCP-3");
    }

    @Test
    void andBindsCloserThanOr() {
        finds("key = SCP-1 OR key = SCP-2 AND priority = Lowest", "SCP-1");
        finds("(key = SCP-1 OR key = SCP-3) AND priority = Lowest", "SCP-3");
        finds("!(key = SCP-1 || key = SCP-2) && key is not EMPTY", "SCP-3");
    }

    @Test
    void resultsAreSorted() {
        assertThat(find("order by priority")).containsExactly("SCP-2", "SCP-1", "SCP-3");
        assertThat(find("ORDER BY duedate DESC")).containsExactly("SCP-3", "SCP-2", "SCP-1");
        assertThat(find("ORDER BY Theme, key ASC")).containsExactly("SCP-2", "SCP-3", "SCP-1");
        assertThat(find("project = SCP ORDER BY Rank ASC"))
                .containsExactly("SCP-1", "SCP-2", "SCP-3");
    }

    @Test
    void wrongQueriesAreExplainedWithTheirPlace() {
        refuses("colour = red", "colour", "character 1");
        refuses("status = Purple", "Purple", "status", "character 10");
        refuses("status =", "value", "end of the query");
        refuses("(status = Draft", ")");
        refuses("status = Draft key = SCP-1", "key", "16");
        refuses("summary = x", "=", "summary");
        refuses("assignee = nobody()", "nobody");
        refuses("duedate > tomorrow", "tomorrow");
        refuses("summary ~ 'open", "quotation");
        refuses("assignee is lead", "EMPTY");
        refuses("status was Draft", "was");
        refuses("ORDER BY colour", "colour");
        refuses("project = SCP ORDER", "by");
        refuses("(".repeat(60) + "key = SCP-1" + ")".repeat(60), "50");
    }

    @Test
    void nothingInAQueryBecomesSql() {
        for (String evil :
                List.of(
                        "x' OR '1'='1",
                        "'; DROP TABLE trk_issue; --",
                        "\\\" OR 1=1",
                        "${x}",
                        "?",
                        ":ids")) {
            String quoted = '"' + evil.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
            assertThat(find("summary ~ " + quoted)).isEmpty();
            assertThat(find("labels = " + quoted)).isEmpty();
            assertThat(find("issue.property[" + quoted + "].a.b = " + quoted)).isEmpty();
            assertThatThrownBy(() -> find("project = " + quoted)).isInstanceOf(WebError.class);
            assertThatThrownBy(() -> find(quoted + " = 1")).isInstanceOf(WebError.class);
        }
        finds("project = SCP", "SCP-1", "SCP-2", "SCP-3");
    }

    /**
     * Whatever is typed is either understood or refused with 400; it never fails in the database.
     */
    @Test
    void randomQueriesNeverReachTheDatabaseInAStateItRefuses() {
        Random random = new Random(42);
        int understood = 0;
        for (int i = 0; i < 1_500; i++) {
            String jql = i % 2 == 0 ? RandomJql.anything(random) : RandomJql.likely(random);
            try {
                find(jql);
                understood++;
            } catch (WebError e) {
                assertThat(e.status()).as(jql).isEqualTo(400);
            }
        }
        assertThat(understood).isGreaterThan(200);
    }

    @Test
    void peopleFindOnlyWhatTheyMayBrowse() {
        assertThat(tracker().as("stranger", () -> tracker().services.search().count(""))).isZero();
        assertThatThrownBy(
                        () ->
                                tracker()
                                        .as(
                                                "stranger",
                                                () ->
                                                        tracker()
                                                                .services
                                                                .search()
                                                                .count("key = SCP-1")))
                .hasMessageContaining("SCP-1");
    }

    @Test
    void editingKeepsWhatIsNotOnTheForm() {
        tracker()
                .run(
                        "office",
                        () ->
                                tracker()
                                        .services
                                        .issues()
                                        .edit(
                                                "SCP-2",
                                                OptionalInt.empty(),
                                                Map.of("description", "Now with one")));
        finds("Theme ~ alignment", "SCP-2");
    }
}

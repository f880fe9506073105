package org.tandem.partnerships.tracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JiraClientTest {
    private static final String STATUS =
            "{\"self\":\"http://localhost/jira/rest/api/2/status/3\",\"description\":\"\","
                    + "\"iconUrl\":\"http://localhost/jira/\",\"name\":\"In Progress\",\"id\":\"3\","
                    + "\"statusCategory\":{\"self\":\"http://localhost/jira/\",\"id\":4,"
                    + "\"key\":\"indeterminate\",\"colorName\":\"yellow\",\"name\":\"In Progress\"}}";
    private static final String ISSUE =
            "{\"expand\":\"renderedFields\",\"id\":\"10001\","
                    + "\"self\":\"http://localhost/jira/rest/api/2/issue/10001\","
                    + "\"key\":\"SCP-1\",\"renderedFields\":null,\"fields\":{\"summary\":\"Call\","
                    + "\"duedate\":\"2026-12-01\",\"assignee\":{\"name\":\"prog-owner\","
                    + "\"key\":\"u2\",\"displayName\":\"Pat Ortiz\",\"active\":true},\"status\":"
                    + STATUS
                    + "},\"properties\":{\"org.tandem.partnerships.decisions\":[{\"by\":\"x\"}]}}";

    private final List<String> sent = new ArrayList<>();

    @Test
    void anIssueIsReadWithStatusAssigneeDateAndProperties() {
        Issue issue = client(200, ISSUE).getIssue("SCP-1", Set.of("p"));
        assertThat(issue.key()).isEqualTo("SCP-1");
        assertThat(issue.statusCategory()).isEqualTo("indeterminate");
        assertThat(issue.assigneeName()).isEqualTo("Pat Ortiz");
        assertThat(issue.due()).contains(LocalDate.parse("2026-12-01"));
        assertThat(issue.properties()).containsKey("org.tandem.partnerships.decisions");
    }

    @Test
    void anUnassignedIssueWithoutDateIsReadAsSuch() {
        String json =
                "{\"key\":\"SCP-2\",\"fields\":{\"summary\":\"s\",\"assignee\":null,"
                        + "\"duedate\":null,\"status\":"
                        + STATUS
                        + "}}";
        Issue issue = client(200, json).getIssue("SCP-2", Set.of());
        assertThat(issue.assignee()).isEmpty();
        assertThat(issue.due()).isEmpty();
    }

    @Test
    void transitionsAreReadWithTheirTarget() {
        String json =
                "{\"expand\":\"transitions\",\"transitions\":[{\"id\":\"21\",\"name\":\"Done\","
                        + "\"opsbarSequence\":20,\"to\":"
                        + STATUS
                        + "}]}";
        assertThat(client(200, json).getTransitions("SCP-1"))
                .containsExactly(new Transition(21, "Done", "In Progress"));
    }

    @Test
    void customFieldsAreSentByTheIdsThatJiraGaveThem() {
        String fields =
                "[{\"id\":\"summary\",\"name\":\"Theme\",\"custom\":false},"
                        + "{\"id\":\"customfield_10005\",\"name\":\"Theme\",\"custom\":true}]";
        JiraTransport transport =
                (method, path, query, body) -> {
                    sent.add(method + " " + path + " " + body);
                    String answer =
                            path.endsWith("field") ? fields : "{\"id\":\"1\",\"key\":\"SCP-1\"}";
                    return new JiraTransport.Response(200, "application/json", answer, 0, null);
                };
        IssueInput input =
                new IssueInput(
                        "Action Item",
                        Map.of("summary", TextNode.valueOf("Say \"hi\" <b>")),
                        Map.of("Theme", "Clear Metrics Established", "Unknown", "x"),
                        new IssueProperty("k1", "action", 1).asMap(),
                        List.of(),
                        "");
        assertThat(new JiraClient(transport).createIssue("SCP", input).key()).isEqualTo("SCP-1");
        assertThat(sent.get(1))
                .contains("\"customfield_10005\":\"Clear Metrics Established\"")
                .contains("\"project\":{\"key\":\"SCP\"}")
                .contains("\"key\":\"org.tandem.partnerships.action\"")
                .contains("Say \\\"hi\\\" <b>")
                .doesNotContain("Unknown");
    }

    @Test
    void aRefusalCarriesJirasMessages() {
        String body = "{\"errorMessages\":[\"No.\"],\"errors\":{\"duedate\":\"Too late\"}}";
        assertThatThrownBy(() -> client(400, body).getIssue("SCP-1", Set.of()))
                .isInstanceOf(TrackerRefused.class)
                .hasMessage("HTTP 400: No.; duedate: Too late");
    }

    @Test
    void aLoginPageIsNotTakenForAnAnswer() {
        assertThatThrownBy(() -> client(200, "<html>Log in</html>").getFields())
                .isInstanceOf(TrackerUnavailable.class);
        assertThatThrownBy(() -> client(401, "<html>").getFields())
                .isInstanceOf(TrackerUnavailable.class);
        assertThatThrownBy(() -> client(403, "<html>").getFields())
                .isInstanceOf(TrackerRefused.class);
    }

    @Test
    void anAnswerGivenToAVisitorIsNotTakenForTheTruth() {
        JiraTransport visitor =
                (method, path, query, body) ->
                        new JiraTransport.Response(
                                200,
                                "application/json",
                                "{\"startAt\":0,\"maxResults\":1,\"total\":0,\"issues\":[]}",
                                0,
                                "AUTHENTICATED_FAILED");
        assertThatThrownBy(() -> new JiraClient(visitor).searchJql("key = SCP-1", 0, 1))
                .isInstanceOf(TrackerUnavailable.class);
    }

    @Test
    void aBusyJiraSaysWhenToComeBack() {
        assertThatThrownBy(() -> client(429, "").getFields())
                .isInstanceOfSatisfying(
                        TrackerUnavailable.class,
                        busy -> assertThat(busy.retryAfterSeconds()).isEqualTo(30));
    }

    @Test
    void noTextCanChangeAQuerysMeaning() {
        assertThat(Jql.quote("a\" OR key != \"\\")).isEqualTo("\"a\\\" OR key != \\\"\\\\\"");
    }

    private static JiraClient client(int status, String body) {
        return new JiraClient(
                (method, path, query, sentBody) ->
                        new JiraTransport.Response(
                                status, "text/html", body, status == 429 ? 30 : 0, null));
    }
}

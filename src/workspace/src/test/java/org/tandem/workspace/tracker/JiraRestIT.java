package org.tandem.workspace.tracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.workspace.tracker.JiraHttp.has;
import static org.tandem.workspace.tracker.JiraHttp.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.workspace.WorkspaceServer;

/** Jira's REST API over HTTP, on a project that the packaged plugin's blueprint made. */
class JiraRestIT {
    private static final String API = "/rest/api/2";
    private static final String MOMENT =
            "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}[+-]\\d{4}";

    @TempDir static Path data;
    private static WorkspaceServer server;
    private static JiraHttp jira;

    @BeforeAll
    static void start() {
        server =
                WorkspaceServer.startWithPeopleOnly(
                        "--port", "0", "--data", data.resolve("data").toString());
        jira = new JiraHttp(server.baseUrl() + "/jira");
        JsonNode made =
                json(
                        201,
                        jira.send(
                                "admin",
                                "POST",
                                API + "/project",
                                "{'key':'SCP','name':'Partnerships','projectTemplateKey':"
                                        + "'org.tandem.partnerships:partnership-project'}"));
        assertThat(made.path("id").isNumber()).isTrue();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void serverInfoIsOpenAndCompleteButMyselfNeedsALogin() {
        JsonNode info = json(200, jira.anonymous("/rest/api/latest/serverInfo"));
        has(info, "baseUrl", "version", "buildNumber", "buildDate", "scmInfo", "serverTitle");
        assertThat(info.path("buildNumber").isInt()).isTrue();
        assertThat(info.path("serverTime").asText()).matches(MOMENT);
        assertThat(jira.anonymous(API + "/myself").statusCode()).isEqualTo(401);
        JsonNode me = jira.get(API + "/myself");
        has(me, "self", "key", "name", "displayName", "emailAddress", "avatarUrls", "groups");
        assertThat(me.path("name").asText()).isEqualTo("office");
    }

    /** What Atlassian's Java client needs to read an issue. */
    @Test
    void anIssueHasEveryFieldThatTheJavaClientsParserRequires() {
        String key = jira.create("Everything for the parser");
        JsonNode issue =
                jira.get("/rest/api/latest/issue/" + key + "?expand=names,schema,transitions");
        jira.address(issue);
        has(issue, "key", "expand", "names", "schema", "transitions");
        assertThat(Long.parseLong(issue.path("id").asText())).isPositive();
        issue.path("schema").forEach(schema -> has(schema, "type"));
        JsonNode fields = issue.path("fields");
        has(fields, "summary", "issuetype", "created", "updated", "project", "status");
        has(fields.path("issuetype"), "self", "id", "name", "subtask");
        has(fields.path("project"), "self", "key");
        has(fields.path("status"), "self", "name", "description", "iconUrl", "statusCategory");
        has(fields.path("status").path("statusCategory"), "self", "name", "key", "colorName");
        has(fields.path("assignee"), "self", "name", "avatarUrls");
        has(fields.path("priority"), "self", "name");
        has(fields.path("votes"), "self", "votes", "hasVoted");
        has(fields.path("watches"), "self", "isWatching", "watchCount");
        has(fields.path("comment"), "comments");
        assertThat(fields.path("created").asText()).matches(MOMENT);
        assertThat(fields.path("duedate").asText()).isEqualTo("2027-01-31");
        assertThat(issue.has("renderedFields")).isTrue();
        jira.address(fields.path("status"));
    }

    @Test
    void theProjectHasWhatItsBlueprintDescribes() {
        JsonNode project = jira.get(API + "/project/SCP");
        has(project, "self", "expand", "key", "lead", "versions", "components", "issueTypes");
        assertThat(project.path("issueTypes").findValuesAsText("name"))
                .contains("Action Item", "Agreement Approval", "Board Item", "Inquiry", "Task");
        assertThat(jira.get(API + "/project")).hasSize(1);
        assertThat(jira.get(API + "/field").findValuesAsText("name"))
                .contains("Partnership", "Quarter", "Theme", "Meeting", "Summary", "Rank");
        JsonNode types = jira.get(API + "/project/SCP/statuses");
        assertThat(types.get(0).path("statuses").findValuesAsText("name")).contains("Done");
    }

    @Test
    void createMetaHasTheNewShapeAndTheOldOneIsGone() {
        JsonNode types = jira.get(API + "/issue/createmeta/SCP/issuetypes");
        has(types, "startAt", "maxResults", "total", "isLast", "values");
        String id = types.path("values").get(0).path("id").asText();
        JsonNode metas = jira.get(API + "/issue/createmeta/SCP/issuetypes/" + id).path("values");
        for (JsonNode meta : metas) {
            has(meta, "fieldId", "id", "name", "required", "schema", "operations");
        }
        assertThat(metas.findValuesAsText("fieldId")).contains("summary", "duedate", "assignee");
        assertThat(jira.send("office", "GET", API + "/issue/createmeta", null).statusCode())
                .isEqualTo(404);
    }

    @Test
    void wrongFieldsAreNamedInJirasErrorShape() {
        JsonNode error =
                json(
                        400,
                        jira.send(
                                "office",
                                "POST",
                                API + "/issue",
                                "{'fields':{'project':{'key':'SCP'},'issuetype':{'name':"
                                        + "'Action Item'},'summary':'','assignee':{'name':'nobody'},"
                                        + "'duedate':'31/01/2027','customfield_1':'x'}}"));
        assertThat(error.path("errorMessages")).isEmpty();
        assertThat(error.path("errors").properties())
                .extracting(entry -> entry.getKey())
                .contains("summary", "assignee", "duedate", "customfield_1");
        JsonNode noProject =
                json(
                        400,
                        jira.send("office", "POST", API + "/issue", "{'fields':{'summary':'x'}}"));
        has(noProject.path("errors"), "project");
        assertThat(json(404, jira.send("office", "GET", API + "/issue/SCP-9999", null)))
                .hasToString("{\"errorMessages\":[\"Issue Does Not Exist\"],\"errors\":{}}");
    }

    @Test
    void anIssueIsChangedMovedAndCommented() {
        String key = jira.create("Order <b>chairs</b>");
        String path = API + "/issue/" + key;
        String change = "{'fields':{'summary':'Order chairs'},'update':{'labels':[{'add':'x'}]}}";
        assertThat(jira.send("office", "PUT", path, change).statusCode()).isEqualTo(204);
        JsonNode transitions =
                jira.get(path + "/transitions?expand=transitions.fields").path("transitions");
        for (JsonNode transition : transitions) {
            has(transition, "id", "name", "to", "fields");
        }
        String move =
                "{'transition':{'id':'"
                        + transitions.get(0).path("id").asText()
                        + "'},'update':{'comment':[{'add':{'body':'On it'}}]}}";
        assertThat(
                        jira.send(
                                        "office",
                                        "POST",
                                        path + "/transitions?expand=transitions.fields",
                                        move)
                                .statusCode())
                .isEqualTo(204);
        json(
                400,
                jira.send("office", "POST", path + "/transitions", "{'transition':{'id':'9999'}}"));
        String said = "{'body':'Done'}";
        has(
                json(201, jira.send("office", "POST", path + "/comment", said)),
                "self",
                "id",
                "author",
                "created");
        JsonNode fields = jira.get(path).path("fields");
        assertThat(fields.path("summary").asText()).isEqualTo("Order chairs");
        assertThat(fields.path("labels")).hasSize(2);
        assertThat(fields.path("comment").path("total").asInt()).isEqualTo(2);
        assertThat(jira.get(path + "?expand=changelog").path("changelog").path("histories"))
                .isNotEmpty();
    }

    @Test
    void twoIssuesAreLinkedWithTheSourceFirst() {
        String key = jira.create("Blocks another");
        String other = jira.create("Is blocked");
        String link =
                "{'type':{'name':'Blocks'},'inwardIssue':{'key':'"
                        + key
                        + "'},'outwardIssue':{'key':'"
                        + other
                        + "'}}";
        assertThat(jira.send("office", "POST", API + "/issueLink", link).statusCode())
                .isEqualTo(201);
        JsonNode fields = jira.get(API + "/issue/" + key).path("fields");
        assertThat(fields.path("issuelinks").get(0).path("outwardIssue").path("key").asText())
                .isEqualTo(other);
    }

    @Test
    void aRemoteLinkWithTheSameGlobalIdIsReplaced() {
        String path = API + "/issue/" + jira.create("With a page") + "/remotelink";
        String link =
                "{'globalId':'appId=a&pageId=1','application':{'type':"
                        + "'com.atlassian.confluence','name':'Confluence'},'relationship':"
                        + "'mentioned in','object':{'url':'http://localhost/page','title':'Page'}}";
        JsonNode made = json(201, jira.send("office", "POST", path, link));
        assertThat(made.path("id").isNumber()).isTrue();
        JsonNode again =
                json(200, jira.send("office", "POST", path, link.replace("'Page'", "'New'")));
        assertThat(again.path("id")).isEqualTo(made.path("id"));
        JsonNode all = jira.get(path);
        assertThat(all).hasSize(1);
        assertThat(all.get(0).path("object").path("title").asText()).isEqualTo("New");
    }

    @Test
    void propertiesAreStoredWithTheIssueAndFound() {
        String key =
                json(
                                201,
                                jira.send(
                                        "office",
                                        "POST",
                                        API + "/issue",
                                        "{'fields':{'project':{'key':'SCP'},'issuetype':{'name':"
                                                + "'Action Item'},'summary':'Once'},'properties':"
                                                + "[{'key':'tandem.outbox','value':{'key':'k-77'}}]}"))
                        .path("key")
                        .asText();
        String jql = "issue.property[tandem.outbox].key = 'k-77'".replace('\'', '"');
        assertThat(jira.found(jql).path("issues").get(0).path("key").asText()).isEqualTo(key);
        String path = API + "/issue/" + key;
        assertThat(jira.get(path + "/properties/tandem.outbox").path("value").path("key").asText())
                .isEqualTo("k-77");
        assertThat(jira.get(path + "?properties=tandem.outbox").path("properties")).hasSize(1);
        assertThat(
                        jira.send(
                                        "office",
                                        "PUT",
                                        path + "/properties/tandem.outbox",
                                        "{'key':'k-78'}")
                                .statusCode())
                .isEqualTo(200);
        assertThat(jira.found(jql).path("total").asInt()).isZero();
    }

    @Test
    void searchAnswersPagesByGetAndPostAndExplainsWrongQueries() {
        jira.create("Searchable one");
        jira.create("Searchable two");
        JsonNode found = jira.found("project = SCP AND summary ~ searchable ORDER BY created");
        has(found, "startAt", "maxResults", "total", "issues", "names", "schema");
        assertThat(found.path("total").asInt()).isEqualTo(2);
        JsonNode posted =
                json(
                        200,
                        jira.send(
                                "office",
                                "POST",
                                API + "/search",
                                "{'jql':'summary ~ searchable','maxResults':1,"
                                        + "'fields':['summary','status']}"));
        assertThat(posted.path("issues")).hasSize(1);
        assertThat(posted.path("issues").get(0).path("fields")).hasSize(2);
        JsonNode wrong =
                json(400, jira.send("office", "GET", API + "/search?jql=colour%20%3D%20red", null));
        assertThat(wrong.path("errorMessages").get(0).asText()).contains("colour", "1");
    }

    @Test
    void peopleAreFoundByPartOfTheirName() {
        JsonNode people = jira.get(API + "/user/search?username=prog");
        assertThat(people.isArray()).isTrue();
        assertThat(people.findValuesAsText("name")).contains("prog-owner");
    }

    @Test
    void theBoardShowsItsColumnsAndIssuesAndRanksThem() {
        String first = jira.create("Card one");
        String second = jira.create("Card two");
        JsonNode boards = jira.get("/rest/agile/1.0/board?projectKeyOrId=SCP");
        has(boards, "startAt", "maxResults", "isLast", "values");
        JsonNode board = boards.path("values").get(0);
        assertThat(board.path("id").isInt()).isTrue();
        assertThat(board.path("type").asText()).isEqualTo("kanban");
        String path = "/rest/agile/1.0/board/" + board.path("id").asText();
        JsonNode columns = jira.get(path + "/configuration").path("columnConfig").path("columns");
        assertThat(columns.findValuesAsText("name")).contains("To Do", "In Progress", "Done");
        String rank = "{'issues':['" + second + "'],'rankBeforeIssue':'" + first + "'}";
        assertThat(jira.send("office", "PUT", "/rest/agile/1.0/issue/rank", rank).statusCode())
                .isEqualTo(204);
        assertThat(
                        jira.get(path + "/issue?jql=summary%20~%20card")
                                .path("issues")
                                .findValuesAsText("key"))
                .containsSubsequence(second, first);
    }

    @Test
    void metadataHasWhatClientsRead() {
        jira.get(API + "/status").forEach(one -> has(one, "self", "name", "iconUrl", "id"));
        jira.get(API + "/priority").forEach(one -> has(one, "self", "statusColor", "iconUrl"));
        jira.get(API + "/issueLinkType")
                .path("issueLinkTypes")
                .forEach(one -> has(one, "self", "id", "name", "inward", "outward"));
        jira.get(API + "/field")
                .forEach(
                        one ->
                                has(
                                        one,
                                        "id",
                                        "name",
                                        "orderable",
                                        "navigable",
                                        "searchable",
                                        "custom",
                                        "clauseNames"));
        assertThat(jira.get(API + "/issuetype").isArray()).isTrue();
    }
}

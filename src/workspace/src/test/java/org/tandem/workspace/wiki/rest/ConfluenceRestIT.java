package org.tandem.workspace.wiki.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.workspace.Http;
import org.tandem.workspace.WorkspaceServer;

/** The calls that widely used clients of Confluence's REST API make, and the fields they read. */
class ConfluenceRestIT {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir static Path data;
    private static WorkspaceServer server;
    private static Http http;

    @BeforeAll
    static void start() {
        server = WorkspaceServer.startWithPeopleOnly("--port", "0", "--data", data.toString());
        http = new Http(server.baseUrl() + "/confluence");
        call("POST", "/rest/api/space", "{'key':'TST','name':'Test space'}", "prog-owner");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** An answer: its status and its JSON. */
    private record Answer(int status, JsonNode json) {}

    private static Answer call(String method, String path, String body, String user) {
        HttpRequest.Builder request = http.to(path).header("Authorization", Http.basic(user, user));
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        HttpResponse<String> response =
                http.send(
                        request.method(
                                method,
                                HttpRequest.BodyPublishers.ofString(body.replace('\'', '"'))));
        try {
            return new Answer(response.statusCode(), JSON.readTree(response.body()));
        } catch (JsonProcessingException e) {
            throw new AssertionError(response.body(), e);
        }
    }

    private static Answer get(String path) {
        return call("GET", path, "", "prog-owner");
    }

    private static JsonNode create(String title) {
        String body =
                "{'type':'page','title':'%s','space':{'key':'TST'},'body':{'storage':{'value':"
                        + "'<p>Hello&nbsp;<em>you</em></p>','representation':'storage'}}}";
        Answer answer = call("POST", "/rest/api/content/", body.formatted(title), "prog-owner");
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(200);
        return answer.json();
    }

    private static String update(String title, int version, String storage) {
        return ("{'type':'page','title':'%s','version':{'number':%d,'message':'why'},"
                        + "'body':{'storage':{'value':'%s','representation':'storage'}}}")
                .formatted(title, version, storage);
    }

    @Test
    void aPageIsCreatedFoundByTitleChangedAndTrashedAndRestored() {
        String path = "/rest/api/content/" + create("Plan").get("id").asText();
        JsonNode found =
                get("/rest/api/content?type=page&spaceKey=TST&title=plan&expand=version,body.view")
                        .json();
        assertThat(found.get("size").asInt()).isEqualTo(1);
        JsonNode page = found.get("results").get(0);
        assertThat(page.at("/id").isTextual()).isTrue();
        assertThat(page.at("/body/view/value").asText())
                .isEqualTo("<p>Hello\u00a0<em>you</em></p>");
        assertThat(page.at("/version/number").asInt()).isEqualTo(1);
        assertThat(page.at("/_links/webui").asText()).startsWith("/spaces/TST/pages/");
        assertThat(call("PUT", path, update("Plan B", 2, "<p>2</p>"), "prog-owner").status())
                .isEqualTo(200);
        JsonNode history = get(path + "/history").json();
        assertThat(history.at("/lastUpdated/number").asInt()).isEqualTo(2);
        assertThat(history.at("/lastUpdated/message").asText()).isEqualTo("why");
        assertThat(OffsetDateTime.parse(history.at("/createdDate").asText())).isNotNull();
        assertThat(
                        get(path + "?status=historical&version=1&expand=body.storage")
                                .json()
                                .at("/body/storage/value")
                                .asText())
                .isEqualTo("<p>Hello&nbsp;<em>you</em></p>");
        assertThat(call("DELETE", path, "", "prog-owner").status()).isEqualTo(204);
        assertThat(get(path).status()).isEqualTo(404);
        assertThat(get(path + "?status=trashed").json().at("/status").asText())
                .isEqualTo("trashed");
        String back = "{'status':'current','type':'page','title':'Plan B','version':{'number':3}}";
        assertThat(call("PUT", path, back, "prog-owner").status()).isEqualTo(200);
        assertThat(get(path).json().at("/version/number").asInt()).isEqualTo(2);
    }

    @Test
    void aStaleVersionIsRefusedWith409AndMalformedStorageWithLineAndReason() {
        String path = "/rest/api/content/" + create("Stale").get("id").asText();
        call("PUT", path, update("Stale", 2, "<p>2</p>"), "prog-owner");
        Answer stale = call("PUT", path, update("Stale", 2, "<p>3</p>"), "office");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.json().at("/statusCode").asInt()).isEqualTo(409);
        Answer malformed = call("PUT", path, update("Stale", 3, "<p>3"), "prog-owner");
        assertThat(malformed.status()).isEqualTo(400);
        assertThat(malformed.json().at("/errors/body").asText()).contains("line 1", "not closed");
        assertThat(get(path + "?expand=body.storage").json().at("/body/storage/value").asText())
                .isEqualTo("<p>2</p>");
    }

    @Test
    void listsArePagedAndTheirLinksLeadOn() {
        String parent = create("Parent").get("id").asText();
        for (int i = 0; i < 3; i++) {
            String body =
                    "{'type':'page','title':'Child %d','space':{'key':'TST'},'ancestors':[{'id':'%s'}]}";
            call("POST", "/rest/api/content", body.formatted(i, parent), "prog-owner");
        }
        String path = "/rest/api/content/" + parent + "/child/page?limit=2&expand=ancestors";
        JsonNode first = get(path).json();
        assertThat(first.at("/size").asInt()).isEqualTo(2);
        assertThat(first.at("/results/0/ancestors/1/title").asText()).isEqualTo("Parent");
        JsonNode second = get(first.at("/_links/next").asText()).json();
        assertThat(second.at("/results/0/title").asText()).isEqualTo("Child 2");
        assertThat(second.at("/_links/next").isMissingNode()).isTrue();
        JsonNode found = get("/rest/api/search?cql=ancestor=" + parent + "&limit=1").json();
        assertThat(found.at("/totalSize").asInt()).isEqualTo(3);
        assertThat(found.at("/results/0/content/type").asText()).isEqualTo("page");
        assertThat(
                        get("/rest/api/content/search?cql=title~child&expand=space")
                                .json()
                                .at("/results/0/space/key")
                                .asText())
                .isEqualTo("TST");
        assertThat(get("/rest/api/search?cql=colour=red").status()).isEqualTo(400);
    }

    @Test
    void labelsAndPropertiesAreKept() {
        String path = "/rest/api/content/" + create("Labelled").get("id").asText();
        String labels = "[{'prefix':'global','name':'One'},{'name':'two'}]";
        assertThat(call("POST", path + "/label", labels, "prog-owner").json().at("/size").asInt())
                .isEqualTo(2);
        call("DELETE", path + "/label/two", "", "prog-owner");
        call("DELETE", path + "/label?name=none", "", "prog-owner");
        assertThat(
                        get(path + "?expand=metadata.labels")
                                .json()
                                .at("/metadata/labels/results/0/name")
                                .asText())
                .isEqualTo("one");
        String property = "{'key':'state','value':{'a':[1]}}";
        assertThat(call("POST", path + "/property", property, "prog-owner").status())
                .isEqualTo(200);
        String changed = "{'key':'state','value':{'a':[2]},'version':{'number':2}}";
        assertThat(call("PUT", path + "/property/state", changed, "prog-owner").status())
                .isEqualTo(200);
        assertThat(call("PUT", path + "/property/state", changed, "prog-owner").status())
                .isEqualTo(409);
        assertThat(get(path + "/property/state").json().at("/value/a/0").asInt()).isEqualTo(2);
        assertThat(call("DELETE", path + "/property/state", "", "prog-owner").status())
                .isEqualTo(204);
    }

    @Test
    void usersSpacesAndConversionsAnswerAsConfluenceDoes() {
        assertThat(get("/rest/api/user/current").json().at("/username").asText())
                .isEqualTo("prog-owner");
        assertThat(get("/rest/api/user?username=OFFICE").json().at("/userKey").asText())
                .isEqualTo("office");
        assertThat(get("/rest/api/user?key=nobody").status()).isEqualTo(404);
        JsonNode space = get("/rest/api/space/tst?expand=homepage,description.plain").json();
        assertThat(space.at("/homepage/title").asText()).isEqualTo("Test space");
        assertThat(get("/rest/api/space/TST/content").json().at("/page/results").isArray())
                .isTrue();
        String body = "{'value':'<h1>Hi</h1>','representation':'storage'}";
        assertThat(
                        call("POST", "/rest/api/contentbody/convert/view", body, "office")
                                .json()
                                .at("/value")
                                .asText())
                .isEqualTo("<h1 id=\"Hi\">Hi</h1>");
        String wiki = "{'value':'h1. Hi','representation':'wiki'}";
        assertThat(call("POST", "/rest/api/contentbody/convert/storage", wiki, "office").status())
                .isEqualTo(501);
    }

    @Test
    void whatMayNotBeSeenDoesNotExistAndAnonymousIsAskedToLogIn() {
        String id = create("Hidden").get("id").asText();
        assertThat(http.get("/rest/api/content/" + id).statusCode()).isEqualTo(401);
        assertThat(http.get("/rest/api/content/999999999").statusCode()).isEqualTo(401);
        assertThat(http.json("POST", "/rest/api/content", "{}").statusCode()).isEqualTo(401);
        assertThat(get("/rest/api/content/abc").status()).isEqualTo(404);
        assertThat(get("/rest/api/space/NONE").status()).isEqualTo(404);
    }
}

package org.tandem.workspace.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.tandem.workspace.Http;

/** Calls of Jira's REST API in tests; bodies may use single quotes. */
final class JiraHttp {
    private static final String API = "/rest/api/2";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String base;
    private final Http http;

    JiraHttp(String base) {
        this.base = base;
        this.http = new Http(base);
    }

    HttpResponse<String> anonymous(String path) {
        return http.get(path);
    }

    HttpResponse<String> send(String user, String method, String path, String body) {
        HttpRequest.Builder request = http.to(path).header("Authorization", Http.basic(user, user));
        if (body == null) {
            return http.send(request.method(method, HttpRequest.BodyPublishers.noBody()));
        }
        return http.send(
                request.header("Content-Type", "application/json")
                        .method(
                                method,
                                HttpRequest.BodyPublishers.ofString(body.replace('\'', '"'))));
    }

    static JsonNode json(int status, HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        try {
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode get(String path) {
        return json(200, send("office", "GET", path, null));
    }

    String create(String summary) {
        return json(
                        201,
                        send(
                                "office",
                                "POST",
                                API + "/issue",
                                "{'fields':{'project':{'key':'SCP'},'issuetype':{'name':"
                                        + "'Action Item'},'summary':'"
                                        + summary
                                        + "','assignee':{'name':'prog-owner'},"
                                        + "'duedate':'2027-01-31','labels':['2026-Q4']}}"))
                .path("key")
                .asText();
    }

    void address(JsonNode node) {
        assertThat(node.path("self").asText()).startsWith(base + "/rest/");
    }

    static void has(JsonNode node, String... names) {
        for (String name : names) {
            assertThat(node.hasNonNull(name)).as(name + " in " + node).isTrue();
        }
    }

    JsonNode found(String jql) {
        return get(
                API
                        + "/search?expand=names,schema&jql="
                        + URLEncoder.encode(jql, StandardCharsets.UTF_8));
    }
}

package org.tandem.partnerships.tracker;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Jira that keeps issues with their keys, and whose answers can be made to fail or get lost. */
final class FakeJira implements JiraTransports {
    /** What happens to the next calls that create something. */
    enum Mishap {
        /** The request never arrives. */
        DOWN,
        /** The request is carried out; its answer is lost. */
        ANSWER_LOST,
        /** The request is refused with Jira's error body. */
        REFUSED
    }

    static final String RULES = "rules";

    private static final Pattern KEY = Pattern.compile("\\.key = \"([^\"]+)\"");

    final List<JsonNode> issues = new ArrayList<>();
    final List<String> links = new ArrayList<>();
    final Map<String, String> assignees = new HashMap<>();

    /** The property {@link #RULES} of issues. */
    final Map<String, String> properties = new HashMap<>();

    final Deque<Mishap> mishaps = new ArrayDeque<>();

    @Override
    public JiraTransport actingAs(String personKey) {
        return this::answer;
    }

    @Override
    public String displayUrl() {
        return "http://localhost/jira";
    }

    private synchronized JiraTransport.Response answer(
            String method, String path, Map<String, String> query, String body) {
        if (mishaps.peek() == Mishap.DOWN) {
            mishaps.poll();
            throw new TrackerUnavailable("connection refused", 0);
        }
        if (path.equals("/rest/api/2/issue")) {
            return create(body);
        }
        if (path.equals("/rest/api/2/search")) {
            return search(json(body).path("jql").asText());
        }
        if (path.endsWith("/remotelink")) {
            links.add(path + " " + json(body).path("globalId").asText());
            return ok(201, "{\"id\":1,\"self\":\"http://localhost/jira\"}");
        }
        if (path.endsWith("/properties/" + RULES)) {
            properties.put(path.split("/")[5], body);
            return ok(200, "");
        }
        String key = path.substring(path.lastIndexOf('/') + 1);
        if (method.equals("PUT")) {
            assignees.put(key, json(body).at("/fields/assignee/name").asText());
            return ok(204, "");
        }
        return ok(200, issue(key));
    }

    private JiraTransport.Response create(String body) {
        Mishap mishap = mishaps.poll();
        if (mishap == Mishap.REFUSED) {
            String errors = "{\"errorMessages\":[],\"errors\":{\"assignee\":\"unknown\"}}";
            return ok(400, errors);
        }
        issues.add(json(body));
        if (mishap == Mishap.ANSWER_LOST) {
            throw new TrackerUnavailable("read timed out", 0);
        }
        int number = issues.size();
        return ok(201, "{\"id\":\"" + number + "\",\"key\":\"SCP-" + number + "\"}");
    }

    private JiraTransport.Response search(String jql) {
        Matcher wanted = KEY.matcher(jql);
        wanted.find();
        for (int i = 0; i < issues.size(); i++) {
            JsonNode property = issues.get(i).at("/properties/0/value/key");
            if (property.asText().equals(wanted.group(1))) {
                return ok(200, found(1, issue("SCP-" + (i + 1))));
            }
        }
        return ok(200, found(0, ""));
    }

    private static String found(int total, String issue) {
        return "{\"startAt\":0,\"maxResults\":1,\"total\":"
                + total
                + ",\"issues\":["
                + issue
                + "]}";
    }

    private String issue(String key) {
        return "{\"properties\":{\"rules\":"
                + properties.getOrDefault(key, "{}")
                + "},\"key\":\""
                + key
                + "\",\"fields\":{\"assignee\":{\"name\":\""
                + assignees.getOrDefault(key, "")
                + "\"},\"summary\":\"s\",\"status\":{\"name\":"
                + "\"To Do\",\"statusCategory\":{\"key\":\"new\"}}}}";
    }

    private static JiraTransport.Response ok(int status, String body) {
        return new JiraTransport.Response(status, "application/json", body, 0, null);
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}

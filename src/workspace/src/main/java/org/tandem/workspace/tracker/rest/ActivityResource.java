package org.tandem.workspace.tracker.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tandem.workspace.tracker.Comment;
import org.tandem.workspace.tracker.IssueView;
import org.tandem.workspace.tracker.LinkType;
import org.tandem.workspace.tracker.Messages;
import org.tandem.workspace.tracker.TrackerServices;
import org.tandem.workspace.tracker.Transition;
import org.tandem.workspace.web.Exchange;

/** What happens to an issue: transitions, comments, links between issues, and properties. */
final class ActivityResource {
    private static final int COMMENTS = 50;
    private static final int MAX_COMMENTS = 1_000;

    private final ConstantJson constants;
    private final IssueJson json;
    private final TransitionJson transitionJson;
    private final TrackerServices tracker;
    private final Input input;
    private final Messages messages;

    ActivityResource(RestParts parts) {
        this.constants = parts.constants();
        this.json = parts.issueJson();
        this.transitionJson = parts.transitionJson();
        this.tracker = parts.tracker();
        this.input = parts.input();
        this.messages = parts.messages();
    }

    void transitions(Exchange exchange) {
        String only = exchange.text("transitionId");
        List<Transition> available =
                tracker.transitions().available(exchange.path("issue")).stream()
                        .filter(one -> only.isEmpty() || only.equals(Integer.toString(one.id())))
                        .toList();
        boolean withFields = Input.list(exchange, "expand").contains("transitions.fields");
        exchange.sendJson(
                200,
                Json.object(
                        "expand",
                        "transitions",
                        "transitions",
                        transitionJson.all(available, withFields)));
    }

    void transition(Exchange exchange) {
        JsonNode body = exchange.json();
        IssueView issue = tracker.issues().get(exchange.path("issue"));
        String id = input.required(input.object(body, "transition"), "id");
        if (!id.matches("\\d{1,9}")) {
            throw input.malformed("transition");
        }
        Map<String, String> fields = input.fields(body, issue.labels());
        tracker.transitions()
                .execute(issue.key(), Integer.parseInt(id), fields, input.comment(body));
        exchange.noContent();
    }

    void comments(Exchange exchange) {
        IssueView issue = tracker.issues().get(exchange.path("issue"));
        int limit = Math.max(0, Math.min(exchange.number("maxResults", COMMENTS), MAX_COMMENTS));
        int start = Math.max(0, exchange.number("startAt", 0));
        exchange.sendJson(
                200,
                json.comments(issue.id(), tracker.issues().comments(issue.key(), start, limit)));
    }

    /** Visibility for a role or group is not supported and must not be ignored. */
    void comment(Exchange exchange) {
        JsonNode body = exchange.json();
        if (body.hasNonNull("visibility")) {
            throw input.malformed("visibility");
        }
        IssueView issue = tracker.issues().get(exchange.path("issue"));
        Comment made =
                tracker.issues().comment(issue.key(), input.optional(body, "body").orElse(""));
        exchange.sendJson(201, json.comment(issue.id(), made));
    }

    void link(Exchange exchange) {
        JsonNode body = exchange.json();
        JsonNode type = input.object(body, "type");
        String named =
                input.optional(type, "name")
                        .or(() -> input.optional(type, "id").flatMap(this::linkTypeName))
                        .orElseThrow(() -> input.malformed("type"));
        // The issue from which the outward words lead is the one called inward here.
        tracker.issues().link(named, issue(body, "inwardIssue"), issue(body, "outwardIssue"));
        input.optional(input.object(body, "comment"), "body")
                .ifPresent(text -> tracker.issues().comment(issue(body, "inwardIssue"), text));
        exchange.sendJson(201, Map.of());
    }

    private Optional<String> linkTypeName(String id) {
        return tracker.projects().linkTypes().stream()
                .filter(type -> Long.toString(type.id()).equals(id))
                .map(LinkType::name)
                .findFirst();
    }

    private String issue(JsonNode body, String name) {
        JsonNode issue = input.object(body, name);
        return input.optional(issue, "key")
                .or(() -> input.optional(issue, "id"))
                .orElseThrow(() -> input.malformed(name));
    }

    void unlink(Exchange exchange) {
        String id = exchange.path("id");
        if (!id.matches("\\d{1,18}")) {
            throw messages.notFound("link");
        }
        tracker.issues().unlink(Long.parseLong(id));
        exchange.noContent();
    }

    void propertyKeys(Exchange exchange) {
        String issue = exchange.path("issue");
        exchange.sendJson(
                200,
                Json.object(
                        "keys",
                        tracker.issues().propertyKeys(issue).stream()
                                .map(
                                        key ->
                                                Json.object(
                                                        "self",
                                                        propertySelf(issue, key),
                                                        "key",
                                                        key))
                                .toList()));
    }

    private String propertySelf(String issue, String key) {
        return constants.api() + "/issue/" + issue + "/properties/" + Urls.encode(key);
    }

    void property(Exchange exchange) {
        String key = exchange.path("key");
        JsonNode value =
                tracker.issues()
                        .property(exchange.path("issue"), key)
                        .orElseThrow(() -> messages.notFound("property.unknown", key));
        exchange.sendJson(200, Json.object("key", key, "value", value));
    }

    /** Answers 201 for a new key, 200 for a replaced value. */
    void setProperty(Exchange exchange) {
        boolean created =
                tracker.issues()
                        .setProperty(exchange.path("issue"), exchange.path("key"), exchange.json());
        exchange.sendJson(created ? 201 : 200, Map.of());
    }

    void removeProperty(Exchange exchange) {
        tracker.issues().removeProperty(exchange.path("issue"), exchange.path("key"));
        exchange.noContent();
    }
}

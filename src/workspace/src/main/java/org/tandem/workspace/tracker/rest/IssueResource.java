package org.tandem.workspace.tracker.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.tandem.workspace.store.Database;
import org.tandem.workspace.tracker.Change;
import org.tandem.workspace.tracker.Field;
import org.tandem.workspace.tracker.IssueView;
import org.tandem.workspace.tracker.Messages;
import org.tandem.workspace.tracker.NewIssue;
import org.tandem.workspace.tracker.Page;
import org.tandem.workspace.tracker.TrackerServices;
import org.tandem.workspace.web.Exchange;
import org.tandem.workspace.web.WebError;

/** {@code issue}: create, read, change and delete. */
final class IssueResource {
    private static final int MAX_LIST = 1_000;

    private final ConstantJson constants;
    private final IssueJson json;
    private final FieldJson fieldJson;
    private final TransitionJson transitionJson;
    private final TrackerServices tracker;
    private final Database database;
    private final Input input;
    private final Messages messages;

    IssueResource(RestParts parts) {
        this.constants = parts.constants();
        this.json = parts.issueJson();
        this.fieldJson = parts.fieldJson();
        this.transitionJson = parts.transitionJson();
        this.tracker = parts.tracker();
        this.database = parts.database();
        this.input = parts.input();
        this.messages = parts.messages();
    }

    void get(Exchange exchange) {
        IssueView issue = tracker.issues().get(exchange.path("issue"));
        List<String> requested = Input.list(exchange, "fields");
        List<String> expand = Input.list(exchange, "expand");
        List<Field> all = tracker.fields().all();
        Map<String, Object> answer = json.issue(issue, all, IssueJson.wanted(requested));
        comments(answer, issue, requested);
        answer.put("renderedFields", null);
        if (expand.contains("names")) {
            answer.put("names", IssueJson.names(all));
        }
        if (expand.contains("schema")) {
            answer.put("schema", IssueJson.schemas(all));
        }
        if (expand.contains("transitions")) {
            answer.put(
                    "transitions",
                    transitionJson.all(tracker.transitions().available(issue.key()), true));
        }
        if (expand.contains("editmeta")) {
            answer.put("editmeta", editFields(issue.key()));
        }
        if (expand.contains("changelog")) {
            answer.put("changelog", changelog(issue));
        }
        properties(answer, issue, Input.list(exchange, "properties"));
        exchange.sendJson(200, answer);
    }

    @SuppressWarnings("unchecked")
    private void comments(Map<String, Object> answer, IssueView issue, List<String> requested) {
        if (IssueJson.wanted(requested).test("comment")) {
            ((Map<String, Object>) answer.get("fields"))
                    .put(
                            "comment",
                            json.comments(
                                    issue.id(),
                                    tracker.issues().comments(issue.key(), 0, MAX_LIST)));
        }
    }

    private void properties(Map<String, Object> answer, IssueView issue, List<String> keys) {
        if (keys.isEmpty()) {
            return;
        }
        List<String> wanted =
                keys.contains("*all") ? tracker.issues().propertyKeys(issue.key()) : keys;
        Map<String, Object> found = Json.object();
        for (String key : wanted) {
            tracker.issues().property(issue.key(), key).ifPresent(value -> found.put(key, value));
        }
        answer.put("properties", found);
    }

    private Map<String, Object> changelog(IssueView issue) {
        Page<Change> page = tracker.issues().history(issue.key(), 0, MAX_LIST);
        return Json.object(
                "startAt", page.start(),
                "maxResults", page.limit(),
                "total", page.total(),
                "histories", page.items().stream().map(this::change).toList());
    }

    private Map<String, Object> change(Change change) {
        return Json.object(
                "id", Long.toString(change.id()),
                "author", constants.user(change.author()),
                "created", Json.moment(change.created()),
                "items", change.items().stream().map(IssueResource::item).toList());
    }

    private static Map<String, Object> item(Change.Item item) {
        return Json.object(
                "field", item.field(),
                "fieldtype", item.custom() ? "custom" : "jira",
                "from", item.from(),
                "fromString", item.fromText(),
                "to", item.to(),
                "toString", item.toText());
    }

    void editMeta(Exchange exchange) {
        exchange.sendJson(200, editFields(exchange.path("issue")));
    }

    private Map<String, Object> editFields(String issue) {
        Map<String, Object> metas = Json.object();
        tracker.fields()
                .edit(issue)
                .forEach(meta -> metas.put(meta.field().id(), fieldJson.meta(meta)));
        return Json.object("fields", metas);
    }

    void create(Exchange exchange) {
        exchange.requireUser();
        JsonNode body = exchange.json();
        IssueView made = database.inTransaction(() -> create(body));
        exchange.sendJson(
                201,
                Json.object(
                        "id", Long.toString(made.id()),
                        "key", made.key(),
                        "self", json.self(made.id())));
    }

    private IssueView create(JsonNode body) {
        Map<String, String> fields = new LinkedHashMap<>(input.fields(body, List.of()));
        String project = project(body);
        fields.remove("project");
        String type = Optional.ofNullable(fields.remove("issuetype")).orElse("");
        String parent = fields.remove("parent");
        IssueView made = tracker.issues().create(new NewIssue(project, type, parent, fields));
        for (JsonNode property : body.path("properties")) {
            tracker.issues()
                    .setProperty(
                            made.key(), input.required(property, "key"), property.path("value"));
        }
        return made;
    }

    /** A project that cannot be seen is here a mistake in the form, not a missing page. */
    private String project(JsonNode body) {
        JsonNode given = input.object(body, "fields").path("project");
        String project =
                input.optional(given, "key").or(() -> input.optional(given, "id")).orElse("");
        try {
            tracker.projects().get(project);
            return project;
        } catch (WebError e) {
            throw messages.fields(Map.of("project", messages.text("project.valid")));
        }
    }

    void edit(Exchange exchange) {
        JsonNode body = exchange.json();
        String key = exchange.path("issue");
        IssueView issue = tracker.issues().get(key);
        Map<String, String> fields = input.fields(body, issue.labels());
        String comment = input.comment(body);
        database.inTransaction(
                () -> {
                    if (!fields.isEmpty() || comment.isEmpty()) {
                        tracker.issues().edit(key, OptionalInt.empty(), fields);
                    }
                    if (!comment.isEmpty()) {
                        tracker.issues().comment(key, comment);
                    }
                    for (JsonNode property : body.path("properties")) {
                        tracker.issues()
                                .setProperty(
                                        key,
                                        input.required(property, "key"),
                                        property.path("value"));
                    }
                    return null;
                });
        exchange.noContent();
    }

    /** Gives the issue to the person named, or to nobody when the name is null. */
    void assign(Exchange exchange) {
        Map<String, String> assignee = Map.of("assignee", exchange.json().path("name").asText(""));
        tracker.issues().edit(exchange.path("issue"), OptionalInt.empty(), assignee);
        exchange.noContent();
    }

    void delete(Exchange exchange) {
        tracker.issues().delete(exchange.path("issue"));
        exchange.noContent();
    }

    /** The resource before Jira 9, which named all projects at once. */
    void removedCreateMeta(Exchange exchange) {
        throw messages.notFound("removed");
    }
}

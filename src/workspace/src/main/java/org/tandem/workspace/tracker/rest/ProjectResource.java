package org.tandem.workspace.tracker.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tandem.workspace.tracker.FieldMeta;
import org.tandem.workspace.tracker.Fields;
import org.tandem.workspace.tracker.IssueType;
import org.tandem.workspace.tracker.Page;
import org.tandem.workspace.tracker.Project;
import org.tandem.workspace.tracker.ProjectBlueprints;
import org.tandem.workspace.tracker.ProjectBlueprints.NewProject;
import org.tandem.workspace.tracker.Projects;
import org.tandem.workspace.web.Exchange;

/** {@code project} and {@code issue/createmeta}. */
final class ProjectResource {
    private static final int PAGE = 50;

    private final ConstantJson constants;
    private final ProjectJson json;
    private final FieldJson fieldJson;
    private final Projects projects;
    private final ProjectBlueprints blueprints;
    private final Fields fields;
    private final Input input;

    ProjectResource(
            ConstantJson constants,
            ProjectJson json,
            FieldJson fieldJson,
            Projects projects,
            ProjectBlueprints blueprints,
            Fields fields,
            Input input) {
        this.constants = constants;
        this.json = json;
        this.fieldJson = fieldJson;
        this.projects = projects;
        this.blueprints = blueprints;
        this.fields = fields;
        this.input = input;
    }

    void list(Exchange exchange) {
        exchange.sendJson(200, projects.all().stream().map(json::brief).toList());
    }

    void get(Exchange exchange) {
        exchange.sendJson(200, json.full(projects.get(exchange.path("project"))));
    }

    void statuses(Exchange exchange) {
        List<Map<String, Object>> types = new ArrayList<>();
        projects.statuses(exchange.path("project"))
                .forEach(
                        (type, statuses) ->
                                types.add(
                                        Json.object(
                                                "self", constants.api() + "/issuetype/" + type.id(),
                                                "id", Long.toString(type.id()),
                                                "name", type.name(),
                                                "subtask", type.subtask(),
                                                "statuses",
                                                        statuses.stream()
                                                                .map(constants::status)
                                                                .toList())));
        exchange.sendJson(200, types);
    }

    void create(Exchange exchange) {
        JsonNode body = exchange.json();
        Project made =
                blueprints.create(
                        new NewProject(
                                input.optional(body, "key").orElse(""),
                                input.optional(body, "name").orElse(""),
                                input.optional(body, "description").orElse(""),
                                input.optional(body, "lead").orElse(""),
                                input.optional(body, "projectTemplateKey").orElse("")));
        exchange.sendJson(
                201,
                Json.object(
                        "self", constants.api() + "/project/" + made.id(),
                        "id", made.id(),
                        "key", made.key()));
    }

    void createTypes(Exchange exchange) {
        List<IssueType> types = projects.get(exchange.path("project")).issueTypes();
        send(exchange, types.stream().map(constants::type).toList());
    }

    void createFields(Exchange exchange) {
        List<FieldMeta> metas = fields.create(exchange.path("project"), exchange.path("type"));
        send(exchange, metas.stream().map(fieldJson::meta).toList());
    }

    private static void send(Exchange exchange, List<?> all) {
        int start = Math.min(Math.max(0, exchange.number("startAt", 0)), all.size());
        int limit = Math.max(0, exchange.number("maxResults", PAGE));
        List<?> values = all.subList(start, Math.min(all.size(), start + Math.min(limit, PAGE)));
        exchange.sendJson(200, Json.page(new Page<>(values, start, limit, all.size()), values));
    }
}

package org.tandem.workspace.tracker.rest;

import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.tandem.workspace.tracker.Fields;
import org.tandem.workspace.tracker.IssueType;
import org.tandem.workspace.tracker.LinkType;
import org.tandem.workspace.tracker.Messages;
import org.tandem.workspace.tracker.Page;
import org.tandem.workspace.tracker.Priority;
import org.tandem.workspace.tracker.Projects;
import org.tandem.workspace.tracker.Resolution;
import org.tandem.workspace.tracker.Status;
import org.tandem.workspace.tracker.StatusCategory;
import org.tandem.workspace.web.Exchange;

/** Fields and the values shared by all projects. */
final class ConstantResource {
    private final ConstantJson json;
    private final FieldJson fieldJson;
    private final Projects projects;
    private final Fields fields;
    private final Messages messages;

    ConstantResource(
            ConstantJson json,
            FieldJson fieldJson,
            Projects projects,
            Fields fields,
            Messages messages) {
        this.json = json;
        this.fieldJson = fieldJson;
        this.projects = projects;
        this.fields = fields;
        this.messages = messages;
    }

    void types(Exchange exchange) {
        exchange.sendJson(200, projects.issueTypes().stream().map(json::type).toList());
    }

    void typePage(Exchange exchange) {
        List<IssueType> all = projects.issueTypes();
        exchange.sendJson(
                200,
                Json.page(
                        new Page<>(all, 0, all.size(), all.size()),
                        all.stream().map(json::type).toList()));
    }

    void type(Exchange exchange) {
        exchange.sendJson(200, json.type(find(exchange, projects.issueTypes(), IssueType::id)));
    }

    void statuses(Exchange exchange) {
        exchange.sendJson(200, projects.statuses().stream().map(json::status).toList());
    }

    /** By id or by name. */
    void status(Exchange exchange) {
        String wanted = exchange.path("id");
        Optional<Status> named =
                projects.statuses().stream()
                        .filter(status -> status.name().equalsIgnoreCase(wanted))
                        .findFirst();
        Status status = named.orElseGet(() -> find(exchange, projects.statuses(), Status::id));
        exchange.sendJson(200, json.status(status));
    }

    void categories(Exchange exchange) {
        exchange.sendJson(
                200, List.of(StatusCategory.values()).stream().map(json::category).toList());
    }

    void priorities(Exchange exchange) {
        exchange.sendJson(200, projects.priorities().stream().map(json::fullPriority).toList());
    }

    void priority(Exchange exchange) {
        exchange.sendJson(
                200, json.fullPriority(find(exchange, projects.priorities(), Priority::id)));
    }

    void resolutions(Exchange exchange) {
        exchange.sendJson(200, projects.resolutions().stream().map(json::resolution).toList());
    }

    void resolution(Exchange exchange) {
        exchange.sendJson(
                200, json.resolution(find(exchange, projects.resolutions(), Resolution::id)));
    }

    void linkTypes(Exchange exchange) {
        exchange.sendJson(
                200,
                Json.object(
                        "issueLinkTypes",
                        projects.linkTypes().stream().map(json::linkType).toList()));
    }

    void linkType(Exchange exchange) {
        exchange.sendJson(200, json.linkType(find(exchange, projects.linkTypes(), LinkType::id)));
    }

    void fields(Exchange exchange) {
        exchange.sendJson(200, fields.all().stream().map(fieldJson::field).toList());
    }

    private <T> T find(Exchange exchange, List<T> all, ToLongFunction<T> id) {
        String wanted = exchange.path("id");
        return all.stream()
                .filter(one -> Long.toString(id.applyAsLong(one)).equals(wanted))
                .findFirst()
                .orElseThrow(() -> messages.notFound("constant", wanted));
    }
}

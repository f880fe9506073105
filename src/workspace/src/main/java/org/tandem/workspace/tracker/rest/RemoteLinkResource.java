package org.tandem.workspace.tracker.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.tandem.workspace.tracker.Issues;
import org.tandem.workspace.tracker.Messages;
import org.tandem.workspace.tracker.RemoteLink;
import org.tandem.workspace.web.Exchange;

/** {@code issue/{issue}/remotelink}. */
final class RemoteLinkResource {
    private final ConstantJson constants;
    private final Issues issues;
    private final Input input;
    private final Messages messages;

    RemoteLinkResource(RestParts parts) {
        this.constants = parts.constants();
        this.issues = parts.tracker().issues();
        this.input = parts.input();
        this.messages = parts.messages();
    }

    /** All links as a list, or the one with the global id that is asked for. */
    void list(Exchange exchange) {
        String issue = exchange.path("issue");
        List<RemoteLink> links = issues.remoteLinks(issue);
        if (exchange.param("globalId").isPresent()) {
            RemoteLink link =
                    links.stream()
                            .filter(one -> exchange.text("globalId").equals(one.globalId()))
                            .findFirst()
                            .orElseThrow(() -> messages.notFound("link"));
            exchange.sendJson(200, link(issue, link));
        } else {
            exchange.sendJson(200, links.stream().map(link -> link(issue, link)).toList());
        }
    }

    private String self(String issue, long id) {
        return constants.api() + "/issue/" + issue + "/remotelink/" + id;
    }

    private Map<String, Object> link(String issue, RemoteLink link) {
        Map<String, Object> target =
                Json.object(
                        "url", link.url(),
                        "title", link.title(),
                        "summary", link.summary(),
                        "icon", Json.object("url16x16", link.iconUrl(), "title", link.iconTitle()),
                        "status", Json.object("resolved", link.resolved()));
        return Json.object(
                "id", link.id(),
                "self", self(issue, link.id()),
                "globalId", link.globalId(),
                "application",
                        Json.object("type", link.applicationType(), "name", link.applicationName()),
                "relationship", link.relationship(),
                "object", target);
    }

    void put(Exchange exchange) {
        String issue = exchange.path("issue");
        JsonNode body = exchange.json();
        JsonNode application = input.object(body, "application");
        JsonNode target = input.object(body, "object");
        JsonNode icon = input.object(target, "icon");
        RemoteLink link =
                new RemoteLink(
                        0,
                        input.optional(body, "globalId").orElse(null),
                        input.optional(application, "type").orElse(null),
                        input.optional(application, "name").orElse(null),
                        input.optional(body, "relationship").orElse(null),
                        input.optional(target, "url").orElse(null),
                        input.optional(target, "title").orElse(null),
                        input.optional(target, "summary").orElse(null),
                        input.optional(icon, "url16x16").orElse(null),
                        input.optional(icon, "title").orElse(null),
                        target.path("status").path("resolved").asBoolean());
        Issues.StoredRemoteLink stored = issues.remoteLink(issue, link);
        exchange.sendJson(
                stored.created() ? 201 : 200,
                Json.object("id", stored.link().id(), "self", self(issue, stored.link().id())));
    }

    void remove(Exchange exchange) {
        String id = exchange.path("id");
        if (!id.matches("\\d{1,18}")) {
            throw messages.notFound("link");
        }
        issues.removeRemoteLink(exchange.path("issue"), Long.parseLong(id));
        exchange.noContent();
    }
}

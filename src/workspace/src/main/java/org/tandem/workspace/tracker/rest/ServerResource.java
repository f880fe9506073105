package org.tandem.workspace.tracker.rest;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.tandem.workspace.directory.Directory;
import org.tandem.workspace.directory.User;
import org.tandem.workspace.tracker.Messages;
import org.tandem.workspace.web.Exchange;

/** {@code serverInfo}, {@code myself} and {@code user}. */
final class ServerResource {
    /** The Jira whose REST API this is. */
    private static final String VERSION = "11.3.0";

    private static final int BUILD = 11_030_000;
    private static final int MAX_PEOPLE = 100;
    private static final int PEOPLE = 50;
    private static final String BUILD_DATE = "2026-01-01T00:00:00.000+0000";

    private final ConstantJson constants;
    private final Directory directory;
    private final Messages messages;
    private final Clock clock;

    ServerResource(ConstantJson constants, Directory directory, Messages messages, Clock clock) {
        this.constants = constants;
        this.directory = directory;
        this.messages = messages;
        this.clock = clock;
    }

    void info(Exchange exchange) {
        exchange.sendJson(
                200,
                Json.object(
                        "baseUrl",
                        constants.base(),
                        "version",
                        VERSION,
                        "versionNumbers",
                        List.of(11, 3, 0),
                        "deploymentType",
                        "Server",
                        "buildNumber",
                        BUILD,
                        "buildDate",
                        BUILD_DATE,
                        "databaseBuildNumber",
                        BUILD,
                        "serverTime",
                        Json.moment(clock.instant()),
                        "scmInfo",
                        "tandem-workspace",
                        "serverTitle",
                        "Tandem"));
    }

    void myself(Exchange exchange) {
        exchange.sendJson(200, detailed(exchange.requireUser()));
    }

    void user(Exchange exchange) {
        User user =
                directory
                        .byName(exchange.text("username"))
                        .or(() -> directory.byKey(exchange.text("key")))
                        .orElseThrow(() -> messages.notFound("user"));
        exchange.sendJson(200, detailed(user));
    }

    private Map<String, Object> detailed(User user) {
        List<Map<String, Object>> groups =
                directory.groupsOf(user.name()).stream()
                        .map(
                                group ->
                                        Json.object(
                                                "name",
                                                group,
                                                "self",
                                                constants.api()
                                                        + "/group?groupname="
                                                        + Urls.encode(group)))
                        .toList();
        Map<String, Object> json = constants.user(user);
        json.put("groups", Json.object("size", groups.size(), "items", groups));
        json.put("applicationRoles", Json.object("size", 0, "items", List.of()));
        json.put("expand", "groups,applicationRoles");
        return json;
    }

    /** Finds people; inactive ones are never among them. */
    void search(Exchange exchange) {
        String text = exchange.text("username");
        int limit = Math.max(0, Math.min(exchange.number("maxResults", PEOPLE), MAX_PEOPLE));
        int start = Math.max(0, exchange.number("startAt", 0));
        exchange.sendJson(
                200,
                directory.search(text.equals(".") ? "" : text, start, limit).stream()
                        .map(constants::user)
                        .toList());
    }
}

package org.tandem.workspace.wiki.rest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tandem.workspace.directory.Directory;
import org.tandem.workspace.directory.User;
import org.tandem.workspace.web.Exchange;
import org.tandem.workspace.web.Routes;
import org.tandem.workspace.wiki.Slice;

/** {@code /rest/api/user} and {@code /rest/api/group}: who is who. */
final class UserResource {
    private final Directory directory;
    private final People people;
    private final Input input;
    private final String baseUrl;

    UserResource(Directory directory, People people, Input input, String baseUrl) {
        this.directory = directory;
        this.people = people;
        this.input = input;
        this.baseUrl = baseUrl;
    }

    void addRoutes(Routes routes) {
        routes.anonymous()
                .get("/rest/api/user/current", this::current)
                .get("/rest/api/user/anonymous", e -> e.sendJson(200, people.anonymous()));
        routes.get("/rest/api/user", this::get)
                .get("/rest/api/user/memberof", this::memberOf)
                .get("/rest/api/group", this::groups)
                .get("/rest/api/group/{name}", e -> e.sendJson(200, group(named(e))))
                .get("/rest/api/group/{name}/member", this::members);
    }

    private void current(Exchange exchange) {
        exchange.sendJson(200, exchange.user().map(people::json).orElseGet(people::anonymous));
    }

    private User wanted(Exchange exchange) {
        Optional<String> key = exchange.param("key");
        String wanted = key.orElseGet(() -> exchange.text("username"));
        return key.map(directory::byKey)
                .orElseGet(() -> directory.byName(wanted))
                .orElseThrow(() -> input.words().refusal(404, "wiki.error.user.unknown", wanted));
    }

    private void get(Exchange exchange) {
        exchange.sendJson(200, people.json(wanted(exchange)));
    }

    private Map<String, Object> group(String name) {
        return Json.object(
                "type",
                "group",
                "name",
                name,
                "_links",
                Json.object("self", baseUrl + "/rest/api/group/" + name));
    }

    private void memberOf(Exchange exchange) {
        List<String> names = directory.groupsOf(wanted(exchange).name()).stream().sorted().toList();
        send(exchange, names.stream().map(this::group).toList());
    }

    private void groups(Exchange exchange) {
        send(exchange, directory.groups().stream().map(this::group).toList());
    }

    private String named(Exchange exchange) {
        String name = exchange.path("name");
        if (!directory.groupExists(name)) {
            throw input.words().refusal(404, "wiki.error.group.unknown", name);
        }
        return name;
    }

    private void members(Exchange exchange) {
        send(exchange, directory.members(named(exchange)).stream().map(people::json).toList());
    }

    private void send(Exchange exchange, List<Map<String, Object>> all) {
        Paging paging = Paging.of(exchange, 200);
        List<Map<String, Object>> part =
                all.stream().skip(paging.start()).limit(paging.limit()).toList();
        boolean more = all.size() > paging.start() + part.size();
        Slice<Map<String, Object>> slice = new Slice<>(part, paging.start(), paging.limit(), more);
        exchange.sendJson(200, Paging.frame(exchange, baseUrl, slice, part));
    }
}

package org.tandem.workspace.account;

import java.util.Map;
import org.tandem.workspace.App;
import org.tandem.workspace.directory.Directory;
import org.tandem.workspace.web.Exchange;
import org.tandem.workspace.web.Routes;
import org.tandem.workspace.web.Texts;
import org.tandem.workspace.web.WebError;

/** Administration of groups. */
public final class GroupPages {
    private final AdminGate gate;
    private final Directory directory;

    public GroupPages(App app, Directory directory, Texts texts) {
        this.gate = new AdminGate(app, texts);
        this.directory = directory;
    }

    public void addRoutes(Routes routes) {
        String groups = gate.path() + "/groups";
        routes.get(groups, gate.only(exchange -> list(exchange, 200, Map.of())))
                .post(groups, gate.only(this::create))
                .get(groups + "/{group}", gate.only(this::show));
    }

    private void list(Exchange exchange, int status, Map<String, String> errors) {
        Map<String, Object> model = gate.model(gate.say(exchange, "web.groups.title"), "groups");
        model.put("groups", directory.groups());
        model.put("errors", errors);
        model.put("form", Map.of("group", exchange.text("group")));
        exchange.page(status, "web/groups", model);
    }

    private void create(Exchange exchange) {
        String group = exchange.text("group");
        try {
            directory.createGroup(group);
        } catch (IllegalArgumentException e) {
            list(exchange, 400, Map.of("group", gate.say(exchange, "web.groups.invalid")));
            return;
        }
        exchange.flash("success", "web.groups.created", group);
        exchange.redirect(gate.path() + "/groups");
    }

    private void show(Exchange exchange) {
        String group = exchange.path("group");
        if (!directory.groupExists(group)) {
            throw WebError.notFound(gate.say(exchange, "web.error.not-found"));
        }
        Map<String, Object> model = gate.model(group, "groups");
        model.put("members", directory.members(group));
        exchange.page("web/group", model);
    }
}

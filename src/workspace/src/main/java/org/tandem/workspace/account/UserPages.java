package org.tandem.workspace.account;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tandem.workspace.App;
import org.tandem.workspace.directory.SqlDirectory;
import org.tandem.workspace.directory.User;
import org.tandem.workspace.web.Exchange;
import org.tandem.workspace.web.Routes;
import org.tandem.workspace.web.Texts;
import org.tandem.workspace.web.WebError;

/** Administration of users: list, create, groups, password, active or not. */
public final class UserPages {
    private static final int PAGE = 50;
    private static final int SHORTEST_PASSWORD = 8;
    private static final int LONGEST_PASSWORD_BYTES = 72;

    private final AdminGate gate;
    private final SqlDirectory directory;

    public UserPages(App app, SqlDirectory directory, Texts texts) {
        this.gate = new AdminGate(app, texts);
        this.directory = directory;
    }

    public void addRoutes(Routes routes) {
        String users = gate.path() + "/users";
        routes.get(gate.path(), gate.only(exchange -> exchange.redirect(users)))
                .get(users, gate.only(this::list))
                .get(users + "/new", gate.only(exchange -> newForm(exchange, 200, Map.of())))
                .post(users + "/new", gate.only(this::create))
                .get(users + "/{name}", gate.only(exchange -> show(exchange, 200, Map.of())))
                .post(users + "/{name}/groups", gate.only(this::changeGroups))
                .post(users + "/{name}/password", gate.only(this::changePassword))
                .post(users + "/{name}/active", gate.only(this::changeActive));
    }

    private void list(Exchange exchange) {
        int start = Math.max(0, exchange.number("start", 0));
        List<User> users = directory.all(start, PAGE + 1);
        Map<String, Object> model = gate.model(gate.say(exchange, "web.users.title"), "users");
        model.put("users", users.subList(0, Math.min(PAGE, users.size())));
        model.put("previous", start == 0 ? -1 : Math.max(0, start - PAGE));
        model.put("next", users.size() > PAGE ? start + PAGE : -1);
        exchange.page("web/users", model);
    }

    private void newForm(Exchange exchange, int status, Map<String, String> errors) {
        Map<String, Object> model = gate.model(gate.say(exchange, "web.users.create"), "users");
        Map<String, String> form = new HashMap<>();
        for (String field : List.of("name", "fullName", "email")) {
            form.put(field, exchange.text(field));
        }
        model.put("form", form);
        model.put("errors", errors);
        exchange.page(status, "web/user-new", model);
    }

    private void create(Exchange exchange) {
        Map<String, String> errors = new LinkedHashMap<>();
        String name = exchange.text("name");
        if (directory.byName(name).isPresent()) {
            errors.put("name", gate.say(exchange, "web.users.field.name.taken"));
        }
        passwordErrors(exchange, errors);
        if (errors.isEmpty()) {
            try {
                directory.create(
                        name,
                        exchange.text("fullName"),
                        exchange.text("email"),
                        password(exchange));
                exchange.flash("success", "web.users.created", name);
                exchange.redirect(gate.path() + "/users/" + name.toLowerCase(Locale.ROOT));
                return;
            } catch (IllegalArgumentException e) {
                String field = e.getMessage().replaceAll(":.*", "");
                errors.put(field, gate.say(exchange, "web.users.field." + field + ".invalid"));
            }
        }
        newForm(exchange, 400, errors);
    }

    private static String password(Exchange exchange) {
        String password = exchange.request().getParameter("password");
        return password == null ? "" : password;
    }

    private void passwordErrors(Exchange exchange, Map<String, String> errors) {
        int length = password(exchange).length();
        int bytes = password(exchange).getBytes(StandardCharsets.UTF_8).length;
        if (length < SHORTEST_PASSWORD || bytes > LONGEST_PASSWORD_BYTES) {
            errors.put("password", gate.say(exchange, "web.users.field.password.invalid"));
        }
    }

    private User account(Exchange exchange) {
        return directory
                .byName(exchange.path("name"))
                .orElseThrow(() -> WebError.notFound(gate.say(exchange, "web.users.missing")));
    }

    private void show(Exchange exchange, int status, Map<String, String> errors) {
        User account = account(exchange);
        Set<String> memberOf = directory.groupsOf(account.name());
        List<String> others = new ArrayList<>(directory.groups());
        others.removeAll(memberOf);
        Map<String, Object> model = gate.model(account.fullName(), "users");
        model.put("account", account);
        model.put("memberOf", memberOf);
        model.put("otherGroups", others);
        model.put("errors", errors);
        exchange.page(status, "web/user", model);
    }

    private void changeGroups(Exchange exchange) {
        User account = account(exchange);
        exchange.param("add").ifPresent(group -> directory.addMember(group, account.name()));
        exchange.param("remove").ifPresent(group -> directory.removeMember(group, account.name()));
        saved(exchange, account);
    }

    private void changePassword(Exchange exchange) {
        Map<String, String> errors = new LinkedHashMap<>();
        passwordErrors(exchange, errors);
        if (!errors.isEmpty()) {
            show(exchange, 400, errors);
            return;
        }
        User account = account(exchange);
        directory.changePassword(account.name(), password(exchange));
        saved(exchange, account);
    }

    private void changeActive(Exchange exchange) {
        User account = account(exchange);
        if (!account.equals(exchange.requireUser())) {
            directory.setActive(account.name(), exchange.text("active").equals("true"));
        }
        saved(exchange, account);
    }

    private void saved(Exchange exchange, User account) {
        exchange.flash("success", "web.users.changed");
        exchange.redirect(gate.path() + "/users/" + account.name());
    }
}

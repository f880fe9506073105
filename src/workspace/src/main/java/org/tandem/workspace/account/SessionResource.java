package org.tandem.workspace.account;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.tandem.workspace.AppContext;
import org.tandem.workspace.directory.User;
import org.tandem.workspace.login.Credentials;
import org.tandem.workspace.login.Identity;
import org.tandem.workspace.login.SessionCookie;
import org.tandem.workspace.login.Sessions;
import org.tandem.workspace.web.Exchange;
import org.tandem.workspace.web.Routes;

/** Jira's {@code /rest/auth/1/session}, with which programs log in and out. */
public final class SessionResource {
    private static final String PATH = "/rest/auth/1/session";

    private final AppContext context;
    private final Credentials credentials;
    private final Sessions sessions;
    private final SessionCookie cookie;

    public SessionResource(
            AppContext context, Credentials credentials, Sessions sessions, SessionCookie cookie) {
        this.context = context;
        this.credentials = credentials;
        this.sessions = sessions;
        this.cookie = cookie;
    }

    public void addRoutes(Routes routes) {
        routes.get(PATH, this::current).delete(PATH, this::end);
        routes.anonymous().post(PATH, this::begin);
    }

    private void begin(Exchange exchange) {
        JsonNode body = exchange.json();
        User user =
                credentials.check(
                        context.app(),
                        body.path("username").asText(),
                        body.path("password").asText());
        String id = sessions.begin(context.app(), user);
        cookie.set(exchange.response(), id);
        exchange.sendJson(
                200,
                Map.of(
                        "session", Map.of("name", SessionCookie.NAME, "value", id),
                        "loginInfo", Map.of("failedLoginCount", 0)));
    }

    private void current(Exchange exchange) {
        String name = exchange.requireUser().name();
        String self = context.baseUrl() + "/rest/api/2/user?username=" + name;
        exchange.sendJson(
                200,
                Map.of("self", self, "name", name, "loginInfo", Map.of("failedLoginCount", 0)));
    }

    private void end(Exchange exchange) {
        Identity.of(exchange.request()).session().ifPresent(sessions::end);
        cookie.clear(exchange.response());
        exchange.noContent();
    }
}

package org.tandem.workspace.account;

import java.util.Map;
import org.tandem.workspace.App;
import org.tandem.workspace.directory.User;
import org.tandem.workspace.login.Credentials;
import org.tandem.workspace.login.Identity;
import org.tandem.workspace.login.LoginRefused;
import org.tandem.workspace.login.SessionCookie;
import org.tandem.workspace.login.Sessions;
import org.tandem.workspace.web.Exchange;
import org.tandem.workspace.web.Routes;
import org.tandem.workspace.web.Texts;

/** Log in and out of one application. */
public final class LoginPages {
    private final App app;
    private final Credentials credentials;
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final Texts texts;

    public LoginPages(
            App app,
            Credentials credentials,
            Sessions sessions,
            SessionCookie cookie,
            Texts texts) {
        this.app = app;
        this.credentials = credentials;
        this.sessions = sessions;
        this.cookie = cookie;
        this.texts = texts;
    }

    public void addRoutes(Routes routes) {
        routes.anonymous().get(path(), this::form).post(path(), this::logIn);
        if (app == App.CONFLUENCE) {
            routes.anonymous().post("/dologin.action", this::logIn);
        }
        routes.anonymous().post(logoutPath(), this::logOut);
    }

    private String path() {
        return app == App.JIRA ? "/login.jsp" : "/login.action";
    }

    private String logoutPath() {
        return app == App.JIRA ? "/secure/Logout.jspa" : "/logout.action";
    }

    private void form(Exchange exchange) {
        if (exchange.user().isPresent()) {
            exchange.redirect(Destination.of(exchange));
        } else {
            show(exchange, 200, "");
        }
    }

    private void show(Exchange exchange, int status, String error) {
        String title = texts.text(exchange.locale(), "web.login");
        exchange.page(
                status,
                "web/login",
                Map.of(
                        "title", title,
                        "error", error,
                        "loggedOut", exchange.param("logout").isPresent(),
                        "action", path(),
                        "name", exchange.text("os_username"),
                        "destination", exchange.text("os_destination")));
    }

    private void logIn(Exchange exchange) {
        String password = exchange.request().getParameter("os_password");
        try {
            User user =
                    credentials.check(
                            app, exchange.text("os_username"), password == null ? "" : password);
            Identity.of(exchange.request()).session().ifPresent(sessions::end);
            cookie.set(exchange.response(), sessions.begin(app, user));
            exchange.response().setHeader("X-Seraph-LoginReason", "OK");
            exchange.redirect(Destination.of(exchange));
        } catch (LoginRefused refused) {
            exchange.response().setHeader("X-Seraph-LoginReason", refused.reason().header());
            String message = texts.text(exchange.locale(), refused.reason().textKey());
            show(exchange, refused.reason().status(), message);
        }
    }

    private void logOut(Exchange exchange) {
        Identity.of(exchange.request()).session().ifPresent(sessions::end);
        cookie.clear(exchange.response());
        exchange.redirect(path() + "?logout=true");
    }
}

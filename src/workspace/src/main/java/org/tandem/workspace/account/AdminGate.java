package org.tandem.workspace.account;

import java.util.HashMap;
import java.util.Map;
import org.tandem.workspace.App;
import org.tandem.workspace.web.Exchange;
import org.tandem.workspace.web.Handler;
import org.tandem.workspace.web.Texts;
import org.tandem.workspace.web.WebError;

/** Lets only administrators through to an administration page. */
public final class AdminGate {
    private final App app;
    private final Texts texts;

    public AdminGate(App app, Texts texts) {
        this.app = app;
        this.texts = texts;
    }

    /** Where the application's administration pages are. */
    public String path() {
        return app == App.JIRA ? "/secure/admin" : "/admin";
    }

    public Handler only(Handler handler) {
        return exchange -> {
            exchange.requireUser();
            if (!exchange.isAdministrator()) {
                throw WebError.forbidden(say(exchange, "web.error.admin-needed"));
            }
            handler.handle(exchange);
        };
    }

    public String say(Exchange exchange, String key, Object... args) {
        return texts.text(exchange.locale(), key, args);
    }

    /** What every administration page has in its model. */
    public Map<String, Object> model(String title, String section) {
        Map<String, Object> model = new HashMap<>();
        model.put("title", title);
        model.put("adminSection", section);
        model.put("admin", path());
        model.put("errors", Map.of());
        model.put("form", Map.of());
        return model;
    }
}

package org.tandem.workspace.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tandem.workspace.App;
import org.tandem.workspace.directory.AccessTokens;
import org.tandem.workspace.web.Exchange;
import org.tandem.workspace.web.Routes;
import org.tandem.workspace.web.Texts;

/** Everybody's own access tokens. */
public final class TokenPages {
    private static final int LONGEST_NAME = 100;
    private static final Set<Integer> LIFETIMES = Set.of(0, 30, 90, 365);

    private final String path;
    private final AccessTokens tokens;
    private final Texts texts;
    private final Clock clock;

    public TokenPages(App app, AccessTokens tokens, Texts texts, Clock clock) {
        this.path =
                app == App.JIRA
                        ? "/secure/ViewProfile.jspa/tokens"
                        : "/plugins/personalaccesstokens/usertokens.action";
        this.tokens = tokens;
        this.texts = texts;
        this.clock = clock;
    }

    public void addRoutes(Routes routes) {
        routes.get(path, exchange -> show(exchange, 200, "", Map.of()))
                .post(path, this::create)
                .post(path + "/revoke", this::revoke);
    }

    private void show(Exchange exchange, int status, String secret, Map<String, String> errors) {
        Map<String, Object> model = new HashMap<>();
        model.put("title", texts.text(exchange.locale(), "web.tokens.title"));
        model.put("path", path);
        model.put("secret", secret);
        model.put("errors", errors);
        model.put("form", Map.of("name", errors.isEmpty() ? "" : exchange.text("name")));
        model.put("tokens", tokens.of(exchange.requireUser()));
        exchange.page(status, "web/tokens", model);
    }

    private void create(Exchange exchange) {
        String name = exchange.text("name");
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            String message = texts.text(exchange.locale(), "web.tokens.name.invalid");
            show(exchange, 400, "", Map.of("name", message));
            return;
        }
        int asked = exchange.number("days", 90);
        int days = LIFETIMES.contains(asked) ? asked : 90;
        Optional<Instant> end =
                days == 0
                        ? Optional.empty()
                        : Optional.of(clock.instant().plus(Duration.ofDays(days)));
        show(exchange, 200, tokens.create(exchange.requireUser(), name, end), Map.of());
    }

    private void revoke(Exchange exchange) {
        tokens.revoke(exchange.requireUser(), exchange.number("id", 0));
        exchange.flash("success", "web.tokens.revoked");
        exchange.redirect(path);
    }
}

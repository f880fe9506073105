package org.tandem.workspace.tracker.rest;

import java.util.Arrays;
import java.util.List;
import org.tandem.workspace.tracker.Messages;
import org.tandem.workspace.web.Handler;
import org.tandem.workspace.web.WebError;

/** Answers refusals in Jira's shape: a list of messages and a message per field. */
final class Guard {
    private static final int UNAUTHORIZED = 401;

    private final Messages messages;

    Guard(Messages messages) {
        this.messages = messages;
    }

    Handler around(Handler handler) {
        return exchange -> {
            try {
                handler.handle(exchange);
            } catch (WebError e) {
                if (e.status() == UNAUTHORIZED) {
                    throw e;
                }
                exchange.sendJson(
                        e.status(), Json.object("errorMessages", general(e), "errors", e.fields()));
            }
        };
    }

    private List<String> general(WebError error) {
        boolean silent =
                error.getMessage() == null
                        || error.getMessage().isEmpty()
                        || messages.onlyFields(error);
        return silent ? List.of() : Arrays.asList(error.getMessage().split("\n"));
    }
}

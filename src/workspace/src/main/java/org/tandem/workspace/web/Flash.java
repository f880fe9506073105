package org.tandem.workspace.web;

import java.util.ArrayList;
import java.util.List;
import org.tandem.workspace.login.Session;
import org.tandem.workspace.login.Sessions;

/**
 * A message shown once.
 *
 * @param kind success, warning or error
 */
record Flash(String kind, String text) {
    static void add(Sessions sessions, Session session, String kind, String text) {
        List<Flash> messages = new ArrayList<>(read(session));
        messages.add(new Flash(kind, text));
        sessions.keepFlash(session, JsonBody.write(messages));
    }

    static List<Flash> take(Sessions sessions, Session session) {
        List<Flash> messages = read(session);
        if (!messages.isEmpty()) {
            sessions.keepFlash(session, null);
        }
        return messages;
    }

    private static List<Flash> read(Session session) {
        return session.flash() == null
                ? List.of()
                : List.of(JsonBody.parse(session.flash(), Flash[].class));
    }
}

package org.tandem.workspace.account;

import org.tandem.workspace.web.Exchange;

/** Where a login leads: the page first asked for, if it is within the application. */
final class Destination {
    private Destination() {}

    static String of(Exchange exchange) {
        return local(exchange.text("os_destination"));
    }

    static String local(String asked) {
        boolean safe =
                asked.startsWith("/")
                        && !asked.startsWith("//")
                        && asked.chars().noneMatch(c -> c == '\\' || c < ' ');
        return safe ? asked : "/";
    }
}

package org.tandem.workspace.wiki.ui;

import java.util.Locale;
import org.tandem.workspace.wiki.Grant;

/** Someone who is given a permission, as forms write it: {@code group:name}, {@code user:name}. */
record Grantee(Grant.Who who, String name) {
    static final Grantee ANONYMOUS = new Grantee(Grant.Who.ANONYMOUS, "");

    static Grantee group(String name) {
        return new Grantee(Grant.Who.GROUP, name);
    }

    static Grantee user(String name) {
        return new Grantee(Grant.Who.USER, name);
    }

    static Grantee of(Grant grant) {
        return new Grantee(grant.who(), grant.name());
    }

    static Grantee parse(String value) {
        int colon = value.indexOf(':');
        if (colon < 0) {
            return ANONYMOUS;
        }
        String name = value.substring(colon + 1);
        return value.startsWith("user:") ? user(name) : group(name);
    }

    String value() {
        return who == Grant.Who.ANONYMOUS
                ? "anonymous"
                : who.name().toLowerCase(Locale.ROOT) + ":" + name;
    }

    String kindKey() {
        return "wiki.ui.who." + who.name().toLowerCase(Locale.ROOT);
    }
}

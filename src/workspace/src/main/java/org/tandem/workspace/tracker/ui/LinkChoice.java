package org.tandem.workspace.tracker.ui;

import java.util.ArrayList;
import java.util.List;
import org.tandem.workspace.tracker.LinkType;

/**
 * A way to link an issue, seen from it.
 *
 * @param value the type's name and the side this issue is on
 */
public record LinkChoice(String value, String label) {
    private static final String OUTWARD = "outward:";
    private static final String INWARD = "inward:";

    static List<LinkChoice> of(List<LinkType> types) {
        List<LinkChoice> choices = new ArrayList<>();
        for (LinkType type : types) {
            choices.add(new LinkChoice(OUTWARD + type.name(), type.outward()));
            if (!type.inward().equals(type.outward())) {
                choices.add(new LinkChoice(INWARD + type.name(), type.inward()));
            }
        }
        return choices;
    }

    /** Whether the issue is the source of the link. */
    static boolean outward(String value) {
        return !value.startsWith(INWARD);
    }

    static String type(String value) {
        return value.substring(value.indexOf(':') + 1);
    }
}

package org.tandem.workspace.wiki.ui;

import java.util.List;

/**
 * Who may do one thing with a page.
 *
 * @param id {@code view} or {@code edit}
 * @param typed what was typed into the field for a person and refused, or empty
 */
public record RestrictionSection(String id, List<Entry> entries, String typed) {
    /** A person or group that may. */
    public record Entry(String value, String label, String kindKey) {}

    public String headingKey() {
        return "wiki.ui.restrictions." + id;
    }

    public String emptyKey() {
        return "wiki.ui.restrictions." + id + ".empty";
    }

    public String addKey() {
        return "wiki.ui.restrictions." + id + ".add";
    }
}

package org.tandem.partnerships.policy;

import java.util.List;

/**
 * What the page of policy packs prints.
 *
 * @param next row to continue after; empty at the end
 * @param edited the pack whose text stands in the form; empty for none
 */
public record PacksView(
        List<Row> rows, String next, String edited, String yaml, List<Event> events) {
    /** How large a pack may be, for the form. */
    public String mostBytes() {
        return Integer.toString(PackYaml.MOST_BYTES);
    }

    /**
     * A pack.
     *
     * @param ref as {@code mmsd-7544/1}
     */
    public record Row(String ref, String title, String by, String at, boolean active) {}

    /** That another pack became the active one. */
    public record Event(String at, String by, String pack, String replaced) {}
}

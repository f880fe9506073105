package org.tandem.workspace.tracker;

import java.time.Instant;
import java.util.List;
import org.tandem.workspace.directory.User;

/** One entry of an issue's history: what one person changed at one moment. */
public record Change(long id, User author, Instant created, List<Item> items) {
    /**
     * One changed field.
     *
     * @param field the name of a system field ({@code status}, {@code Link}) or of a custom field
     * @param from the old value's id or null, as is {@code to} for the new one
     * @param fromText the old value as people read it, or null
     */
    public record Item(
            String field, boolean custom, String from, String fromText, String to, String toText) {}
}

package org.tandem.workspace.tracker;

import java.util.List;

/**
 * A Kanban board: a query whose issues are shown as cards in columns.
 *
 * @param project the project it was made for, or null
 * @param filterId id of the saved query
 * @param jql the saved query, with its ORDER BY
 * @param columns in order; the last one means done
 * @param swimlanes queries; a card goes to the first that it matches, the rest below them all
 * @param quickFilters queries that the reader can switch on
 */
public record Board(
        long id,
        String name,
        Project project,
        long filterId,
        String jql,
        List<Column> columns,
        List<Named> swimlanes,
        List<Named> quickFilters) {
    /**
     * A column of cards.
     *
     * @param min fewest cards it should hold, or null; {@code max} likewise. Only highlighted
     */
    public record Column(String name, List<Status> statuses, Integer min, Integer max) {}

    /** A query with a name. */
    public record Named(String name, String jql) {}
}

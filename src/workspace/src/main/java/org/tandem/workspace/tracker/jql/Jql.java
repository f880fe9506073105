package org.tandem.workspace.tracker.jql;

import java.util.List;
import java.util.Optional;

/**
 * A parsed query.
 *
 * @param where what is wanted; empty for everything
 */
public record Jql(String text, Optional<Clause> where, List<Sort> order) {
    /**
     * A field to sort by.
     *
     * @param descending empty for the field's usual direction
     */
    record Sort(String field, Optional<Boolean> descending, int at) {}
}

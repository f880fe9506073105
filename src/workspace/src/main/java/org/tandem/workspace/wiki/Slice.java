package org.tandem.workspace.wiki;

import java.util.List;
import java.util.function.Function;

/**
 * Part of a list.
 *
 * @param start index of the first item, from 0
 * @param limit the most items that were asked for
 * @param more whether there are items after these
 */
public record Slice<T>(List<T> items, int start, int limit, boolean more) {
    public Slice {
        items = List.copyOf(items);
    }

    /**
     * Makes a slice of rows fetched with one more than the limit, which tells whether there is
     * more.
     */
    static <T> Slice<T> of(List<T> rows, int start, int limit) {
        boolean more = rows.size() > limit;
        return new Slice<>(more ? rows.subList(0, limit) : rows, start, limit, more);
    }

    public <R> Slice<R> map(Function<T, R> change) {
        return new Slice<>(items.stream().map(change).toList(), start, limit, more);
    }
}

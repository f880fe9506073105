package org.tandem.workspace.tracker.ui;

import java.util.function.IntFunction;
import org.tandem.workspace.tracker.Page;

/**
 * Ways to the other parts of a list.
 *
 * @param first number of the first item shown, from 1; 0 when there are none
 * @param previousUrl null on the first part, as is {@code nextUrl} on the last
 */
public record Paging(long first, long last, long total, String previousUrl, String nextUrl) {
    static Paging of(Page<?> page, IntFunction<String> address) {
        int shown = page.items().size();
        String previous =
                page.start() > 0 ? address.apply(Math.max(0, page.start() - page.limit())) : null;
        String next = page.last() ? null : address.apply(page.start() + shown);
        long first = shown == 0 ? 0 : page.start() + 1L;
        return new Paging(first, page.start() + (long) shown, page.total(), previous, next);
    }

    public boolean needed() {
        return previousUrl != null || nextUrl != null;
    }
}

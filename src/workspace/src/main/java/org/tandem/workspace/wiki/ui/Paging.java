package org.tandem.workspace.wiki.ui;

import java.util.Map;
import java.util.function.IntFunction;
import org.tandem.workspace.web.Exchange;
import org.tandem.workspace.wiki.Slice;

/** The links to the parts of a list before and after the one shown. */
final class Paging {
    private Paging() {}

    /** Where the part that is asked for starts; before the beginning there is nothing. */
    static int start(Exchange exchange) {
        return Math.max(0, exchange.number("start", 0));
    }

    /** Puts {@code previousUrl} and {@code nextUrl} into the model, where there is such a part. */
    static void put(Map<String, Object> model, Slice<?> slice, IntFunction<String> addressAt) {
        if (slice.start() > 0) {
            model.put("previousUrl", addressAt.apply(Math.max(0, slice.start() - slice.limit())));
        }
        if (slice.more()) {
            model.put("nextUrl", addressAt.apply(slice.start() + slice.limit()));
        }
    }
}

package org.tandem.workspace.wiki.rest;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tandem.workspace.web.Exchange;
import org.tandem.workspace.wiki.Slice;

/** {@code start} and {@code limit} of a request, and the frame around a list. */
record Paging(int start, int limit) {
    private static final int MAX = 500;

    static Paging of(Exchange exchange, int usualLimit) {
        int start = Math.max(0, exchange.number("start", 0));
        int limit = exchange.number("limit", usualLimit);
        return new Paging(start, Math.min(MAX, Math.max(1, limit)));
    }

    /** The list as the product frames it, with links to itself and to its neighbours. */
    static Map<String, Object> frame(
            Exchange exchange, String baseUrl, Slice<?> slice, List<?> results) {
        Map<String, Object> links = Json.object();
        links.put("self", baseUrl + at(exchange, slice.start(), slice.limit()));
        if (slice.more()) {
            links.put("next", at(exchange, slice.start() + slice.limit(), slice.limit()));
        }
        if (slice.start() > 0) {
            int before = Math.max(0, slice.start() - slice.limit());
            links.put("prev", at(exchange, before, slice.limit()));
        }
        links.put("base", baseUrl);
        links.put("context", exchange.app().path());
        return Json.object(
                "results", results,
                "start", slice.start(),
                "limit", slice.limit(),
                "size", results.size(),
                "_links", links);
    }

    private static String at(Exchange exchange, int start, int limit) {
        List<String> query = new ArrayList<>();
        exchange.request()
                .getParameterMap()
                .forEach(
                        (name, values) -> {
                            if (!"start".equals(name) && !"limit".equals(name)) {
                                for (String value : values) {
                                    query.add(encode(name) + "=" + encode(value));
                                }
                            }
                        });
        query.add("limit=" + limit);
        query.add("start=" + start);
        String path = exchange.request().getRequestURI();
        String context = exchange.app().path();
        String below = path.startsWith(context) ? path.substring(context.length()) : path;
        return below + "?" + String.join("&", query);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

package org.tandem.workspace.wiki.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tandem.workspace.web.Exchange;
import org.tandem.workspace.wiki.SearchHit;
import org.tandem.workspace.wiki.SearchResults;
import org.tandem.workspace.wiki.Slice;

/** Search by title and text. */
final class SearchPage {
    private static final int ROWS = 20;

    private final Frame frame;

    SearchPage(Frame frame) {
        this.frame = frame;
    }

    void show(Exchange exchange) {
        String query = exchange.text("queryString");
        String spaceKey = exchange.text("spaceKey");
        Map<String, Object> model = frame.model(frame.text(exchange, "wiki.ui.search.title"));
        model.put("query", query);
        model.put("spaceKey", spaceKey);
        model.put("spaces", frame.spaces());
        model.put("searched", !query.isEmpty());
        if (!query.isEmpty()) {
            putResults(exchange, model, query, spaceKey);
        }
        exchange.page("wiki/search", model);
    }

    private void putResults(
            Exchange exchange, Map<String, Object> model, String query, String spaceKey) {
        Optional<String> space = Optional.of(spaceKey).filter(key -> !key.isEmpty());
        SearchResults found =
                frame.wiki().search().words(query, space, Paging.start(exchange), ROWS);
        Slice<SearchHit> hits = found.hits();
        model.put("summary", frame.text(exchange, "wiki.ui.search.count", found.total()));
        model.put("first", hits.start() + 1);
        model.put("results", results(hits.items(), query));
        Paging.put(model, hits, at -> Addresses.search(query, spaceKey, at));
    }

    private List<FoundPage> results(List<SearchHit> hits, String query) {
        People.Names names =
                frame.people().fullNames(hits.stream().map(hit -> hit.page().modifier()));
        return hits.stream()
                .map(hit -> FoundPage.of(hit, names.apply(hit.page().modifier()), query))
                .toList();
    }
}

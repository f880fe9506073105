package org.tandem.workspace.tracker.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.tandem.workspace.tracker.Field;
import org.tandem.workspace.tracker.IssueSearch;
import org.tandem.workspace.tracker.IssueView;
import org.tandem.workspace.tracker.Page;
import org.tandem.workspace.tracker.TrackerServices;
import org.tandem.workspace.web.Exchange;

/** {@code search}, by GET or POST. */
final class SearchResource {
    static final int PAGE = 50;

    private final IssueJson json;
    private final TrackerServices tracker;
    private final Input input;

    SearchResource(RestParts parts) {
        this.json = parts.issueJson();
        this.tracker = parts.tracker();
        this.input = parts.input();
    }

    void get(Exchange exchange) {
        Page<IssueView> page =
                tracker.search()
                        .search(
                                exchange.text("jql"),
                                exchange.number("startAt", 0),
                                exchange.number("maxResults", PAGE));
        exchange.sendJson(
                200, results(page, Input.list(exchange, "fields"), Input.list(exchange, "expand")));
    }

    void post(Exchange exchange) {
        JsonNode body = exchange.json();
        Page<IssueView> page =
                tracker.search()
                        .search(
                                input.optional(body, "jql").orElse(""),
                                body.path("startAt").asInt(0),
                                body.path("maxResults").asInt(PAGE));
        exchange.sendJson(
                200, results(page, Input.list(body, "fields"), Input.list(body, "expand")));
    }

    /** Issues as search and boards answer them. */
    Map<String, Object> results(Page<IssueView> page, List<String> fields, List<String> expand) {
        List<Field> all = tracker.fields().all();
        Predicate<String> wanted = IssueJson.wanted(fields);
        Map<String, Object> results =
                Json.object(
                        "expand", "schema,names",
                        "startAt", page.start(),
                        "maxResults", Math.min(page.limit(), IssueSearch.MAX_PAGE),
                        "total", page.total(),
                        "issues",
                                page.items().stream()
                                        .map(issue -> json.issue(issue, all, wanted))
                                        .toList());
        if (expand.contains("names")) {
            results.put("names", IssueJson.names(all));
        }
        if (expand.contains("schema")) {
            results.put("schema", IssueJson.schemas(all));
        }
        return results;
    }
}

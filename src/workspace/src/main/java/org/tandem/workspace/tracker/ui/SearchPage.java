package org.tandem.workspace.tracker.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tandem.workspace.tracker.IssueView;
import org.tandem.workspace.tracker.Page;
import org.tandem.workspace.web.Exchange;
import org.tandem.workspace.web.WebError;

/** Search in JQL with a table of what was found. */
final class SearchPage {
    private static final int SHOWN = 50;

    private final Frame frame;

    SearchPage(Frame frame) {
        this.frame = frame;
    }

    void show(Exchange exchange) {
        String jql = exchange.text("jql");
        Map<String, Object> model = frame.model(frame.text(exchange, "tracker.ui.search.title"));
        model.put("jql", jql);
        model.put("presets", presets(exchange));
        model.put("error", "");
        int start = Math.max(0, exchange.number("startIndex", 0));
        try {
            putResults(model, jql, frame.tracker().search().search(jql, start, SHOWN));
            exchange.page("tracker/search", model);
        } catch (WebError refused) {
            if (refused.status() != 400) {
                throw refused;
            }
            model.put("error", refused.getMessage());
            exchange.page(400, "tracker/search", model);
        }
    }

    /** The search field of every page: an issue's key leads to the issue, words are searched. */
    void quick(Exchange exchange) {
        String typed = exchange.text("searchString");
        if (typed.matches("(?i)[a-z][a-z0-9]+-\\d+")) {
            exchange.redirect(Addresses.issue(typed.toUpperCase(Locale.ROOT)));
        } else {
            exchange.redirect(Addresses.search(typed.isEmpty() ? "" : Jql.withText(typed)));
        }
    }

    private void putResults(Map<String, Object> model, String jql, Page<IssueView> found) {
        model.put("rows", frame.rows(found.items()));
        model.put("paging", Paging.of(found, at -> Addresses.search(jql, at)));
        model.put("columns", Column.of(jql));
    }

    private List<Link> presets(Exchange exchange) {
        return List.of(
                preset(exchange, "mine", Jql.ASSIGNED_TO_ME),
                preset(exchange, "reported", Jql.REPORTED_BY_ME),
                preset(exchange, "overdue", Jql.OVERDUE),
                preset(exchange, "open", Jql.OPEN),
                preset(exchange, "recent", Jql.RECENT));
    }

    private Link preset(Exchange exchange, String name, String jql) {
        String title = frame.text(exchange, "tracker.ui.search.preset." + name);
        return new Link(title, Addresses.search(jql));
    }

    /**
     * A column's head, by which the table can be sorted.
     *
     * @param name part of its text's key
     * @param sort {@code ascending}, {@code descending} or {@code none}, as aria-sort has it
     */
    public record Column(String name, String sort, String url) {
        private static final List<String> FIELDS =
                List.of(
                        "key",
                        "issuetype",
                        "summary",
                        "status",
                        "priority",
                        "assignee",
                        "duedate",
                        "updated");

        static List<Column> of(String jql) {
            String order = Jql.order(jql);
            return FIELDS.stream().map(field -> of(jql, field, order)).toList();
        }

        private static Column of(String jql, String field, String order) {
            boolean first = order.split("[\\s,]", 2)[0].equals(field);
            String leading = order.split(",", 2)[0].trim();
            boolean descending = leading.endsWith(" desc");
            boolean ascending = first && !descending;
            String sort = !first ? "none" : descending ? "descending" : "ascending";
            String url = Addresses.search(Jql.sortedBy(jql, field, !ascending));
            return new Column(field, sort, url);
        }
    }
}

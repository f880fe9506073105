package org.tandem.workspace.tracker.ui;

import java.util.List;
import java.util.Map;
import org.tandem.workspace.tracker.Board;
import org.tandem.workspace.tracker.IssueView;
import org.tandem.workspace.tracker.Page;
import org.tandem.workspace.web.Exchange;

/** The first page: what waits for the reader, and the projects and boards to go to. */
final class Dashboard {
    private static final int SHOWN = 15;

    private final Frame frame;

    Dashboard(Frame frame) {
        this.frame = frame;
    }

    void root(Exchange exchange) {
        exchange.redirect(Addresses.DASHBOARD);
    }

    void show(Exchange exchange) {
        Map<String, Object> model = frame.model(frame.text(exchange, "tracker.ui.dashboard.title"));
        model.put("assigned", part("assigned", Jql.ASSIGNED_TO_ME));
        model.put("reported", part("reported", Jql.REPORTED_BY_ME));
        model.put("projects", frame.tracker().projects().all());
        model.put("boards", boards());
        model.put("mayCreateProject", frame.tracker().blueprints().mayCreate());
        exchange.page("tracker/dashboard", model);
    }

    private Part part(String name, String jql) {
        Page<IssueView> found = frame.tracker().search().search(jql, 0, SHOWN);
        return new Part(name, frame.rows(found.items()), found.total(), Addresses.search(jql));
    }

    private List<Link> boards() {
        return frame.tracker().boards().list(null, null, 0, SHOWN).items().stream()
                .map(Dashboard::link)
                .toList();
    }

    private static Link link(Board board) {
        return new Link(board.name(), Addresses.board(board.id()));
    }

    /**
     * A list of issues on the dashboard.
     *
     * @param name part of its texts' keys
     * @param total how many there are, shown or not
     */
    public record Part(String name, List<IssueRow> rows, long total, String url) {
        public boolean more() {
            return total > rows.size();
        }
    }
}

package org.tandem.workspace.tracker.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tandem.workspace.tracker.Board;
import org.tandem.workspace.tracker.Boards;
import org.tandem.workspace.tracker.IssueView;
import org.tandem.workspace.tracker.ProjectPermission;
import org.tandem.workspace.tracker.TrackerServices;
import org.tandem.workspace.tracker.Transition;
import org.tandem.workspace.web.Exchange;

/** Where a card may go: asked by the board's script, and a page of its own without script. */
final class BoardMoves {
    private static final int NEIGHBOURS = 100;

    private final Frame frame;
    private final TrackerServices tracker;
    private final Boards boards;
    private final WorkflowSteps steps;

    BoardMoves(Frame frame, WorkflowSteps steps) {
        this.frame = frame;
        this.steps = steps;
        this.tracker = frame.tracker();
        this.boards = tracker.boards();
    }

    /** The steps that lead to a column of the board, as JSON. */
    void targets(Exchange exchange) {
        Board board = boards.get(exchange.number("rapidView", 0));
        IssueView issue = tracker.issues().get(exchange.text("key"));
        boolean mayRank = tracker.issues().may(ProjectPermission.EDIT, issue);
        exchange.sendJson(200, new Targets(steps(board, issue), mayRank));
    }

    private List<Step> steps(Board board, IssueView issue) {
        List<Step> steps = new ArrayList<>();
        Map<Integer, List<Transition>> targets = boards.dropTargets(board.id(), issue.key());
        targets.forEach(
                (column, transitions) ->
                        transitions.forEach(
                                transition -> steps.add(step(board, issue, column, transition))));
        return steps;
    }

    private static Step step(Board board, IssueView issue, int column, Transition transition) {
        return new Step(
                transition.id(),
                transition.name(),
                transition.to().name(),
                transition.to().category().key(),
                column,
                board.columns().get(column).name(),
                transition.screen(),
                Addresses.transition(issue.key(), transition.id(), board.id()));
    }

    /** The same choice as a page with a form. */
    void ask(Exchange exchange) {
        Board board = boards.get(exchange.number("rapidView", 0));
        IssueView issue = tracker.issues().get(exchange.text("key"));
        String title = frame.text(exchange, "tracker.ui.move.title", issue.key());
        Map<String, Object> model = frame.inProject(title, issue.project(), "board");
        model.put("issue", issue);
        model.put("board", board);
        model.put("steps", steps(board, issue));
        model.put("neighbours", neighbours(board, issue));
        model.put("cancelUrl", Addresses.board(board.id()));
        exchange.page("tracker/move", model);
    }

    private List<IssueView> neighbours(Board board, IssueView issue) {
        if (!tracker.issues().may(ProjectPermission.EDIT, issue)) {
            return List.of();
        }
        for (int i = 0; i < board.columns().size(); i++) {
            if (board.columns().get(i).statuses().contains(issue.status())) {
                return boards.cards(board.id(), i, Set.of(), 0, NEIGHBOURS).items().stream()
                        .filter(card -> card.id() != issue.id())
                        .toList();
            }
        }
        return List.of();
    }

    /** Takes the chosen step, or puts the card before another one. */
    void move(Exchange exchange) {
        if (exchange.number("action", 0) > 0) {
            steps.take(exchange);
            return;
        }
        Board board = boards.get(exchange.number("rapidView", 0));
        String key = tracker.issues().get(exchange.text("key")).key();
        String before = exchange.text("before");
        if (!before.isEmpty()) {
            boards.rank(List.of(key), before, null);
            exchange.flash("success", "tracker.ui.move.ranked", key, before);
        }
        exchange.redirect(Addresses.board(board.id()));
    }

    /**
     * What can be done with a card.
     *
     * @param rank whether it may be put at another place of its column
     */
    public record Targets(List<Step> steps, boolean rank) {}

    /**
     * A step that leads to a column.
     *
     * @param category key of the status's category
     * @param url path of the page where the step is filled in, when it has a screen
     */
    public record Step(
            int id,
            String name,
            String status,
            String category,
            int column,
            String columnName,
            boolean screen,
            String url) {}
}

package org.tandem.workspace.tracker.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tandem.workspace.tracker.Board;
import org.tandem.workspace.tracker.Boards;
import org.tandem.workspace.tracker.IssueView;
import org.tandem.workspace.tracker.Page;
import org.tandem.workspace.tracker.Status;
import org.tandem.workspace.web.Exchange;

/** A Kanban board: two queries per column and one per swimlane, however many cards there are. */
final class BoardPage {
    private final Frame frame;
    private final Boards boards;

    BoardPage(Frame frame) {
        this.frame = frame;
        this.boards = frame.tracker().boards();
    }

    void show(Exchange exchange) {
        if (exchange.param("rapidView").isEmpty()) {
            exchange.redirect(boardOf(exchange.text("projectKey")));
            return;
        }
        Board board = boards.get(exchange.number("rapidView", 0));
        BoardRequest request = BoardRequest.of(exchange).on(board);
        Map<String, Object> model =
                board.project() == null
                        ? frame.model(board.name())
                        : frame.inProject(board.name(), board.project(), "board");
        model.put("board", view(board, request));
        model.put("scripts", List.of("tracker/board.js"));
        model.put("jqlUrl", Addresses.search(board.jql()));
        exchange.page("tracker/board", model);
    }

    /** Without a board's number: the first board of a project, as Jira does it, or all boards. */
    private String boardOf(String project) {
        return project.isEmpty()
                ? Addresses.BOARDS
                : boards.list(project, null, 0, 1).items().stream()
                        .findFirst()
                        .map(board -> Addresses.board(board.id()))
                        .orElse(Addresses.BOARDS);
    }

    private BoardView view(Board board, BoardRequest request) {
        List<Page<IssueView>> columns =
                IntStream.range(0, board.columns().size())
                        .mapToObj(column -> cards(board, column, request))
                        .toList();
        return new BoardView(
                board.id(),
                board.name(),
                IntStream.range(0, columns.size())
                        .mapToObj(i -> column(board, i, columns.get(i), request))
                        .toList(),
                lanes(board, columns),
                filters(board, request),
                !request.quickFilters().isEmpty());
    }

    private Page<IssueView> cards(Board board, int column, BoardRequest request) {
        return boards.cards(board.id(), column, request.quickFilters(), 0, request.cards(column));
    }

    private static BoardView.Column column(
            Board board, int index, Page<IssueView> cards, BoardRequest request) {
        Board.Column column = board.columns().get(index);
        return new BoardView.Column(
                index,
                column.name(),
                column.statuses().stream().map(Status::name).collect(Collectors.joining(", ")),
                cards.total(),
                cards.items().size(),
                column.min(),
                column.max(),
                bounds(column, cards.total()),
                cards.last() ? null : request.moreUrl(index));
    }

    private static String bounds(Board.Column column, long total) {
        if (column.max() != null && total > column.max()) {
            return "over";
        }
        return column.min() != null && total < column.min() ? "under" : "";
    }

    private List<BoardView.Lane> lanes(Board board, List<Page<IssueView>> columns) {
        int last = board.swimlanes().size();
        List<IssueView> all = columns.stream().flatMap(cards -> cards.items().stream()).toList();
        Map<Long, Integer> laneOf = last == 0 ? Map.of() : boards.swimlanes(board, all);
        List<BoardView.Lane> lanes = new ArrayList<>();
        for (int lane = 0; lane <= last; lane++) {
            String name = lane < last ? board.swimlanes().get(lane).name() : "";
            lanes.add(lane(board, columns, laneOf, lane, name));
        }
        List<BoardView.Lane> filled = lanes.stream().filter(lane -> lane.count() > 0).toList();
        return filled.isEmpty() ? lanes.subList(last, last + 1) : filled;
    }

    private BoardView.Lane lane(
            Board board,
            List<Page<IssueView>> columns,
            Map<Long, Integer> laneOf,
            int lane,
            String name) {
        int last = board.swimlanes().size();
        List<BoardView.Cell> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            List<IssueView> cards =
                    columns.get(i).items().stream()
                            .filter(card -> laneOf.getOrDefault(card.id(), last) == lane)
                            .toList();
            cells.add(new BoardView.Cell(i, board.columns().get(i).name(), frame.rows(cards)));
        }
        int count = cells.stream().mapToInt(cell -> cell.cards().size()).sum();
        return new BoardView.Lane(lane, name, count, cells);
    }

    private static List<BoardView.Filter> filters(Board board, BoardRequest request) {
        return IntStream.range(0, board.quickFilters().size())
                .mapToObj(
                        i ->
                                new BoardView.Filter(
                                        board.quickFilters().get(i).name(),
                                        request.quickFilters().contains(i),
                                        request.toggled(i)))
                .toList();
    }
}

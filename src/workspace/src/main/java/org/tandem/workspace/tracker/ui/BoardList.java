package org.tandem.workspace.tracker.ui;

import java.util.List;
import java.util.Map;
import org.tandem.workspace.tracker.Board;
import org.tandem.workspace.tracker.Page;
import org.tandem.workspace.web.Exchange;

/** All boards the reader may see. */
final class BoardList {
    private static final int SHOWN = 50;

    private final Frame frame;

    BoardList(Frame frame) {
        this.frame = frame;
    }

    void show(Exchange exchange) {
        int start = Math.max(0, exchange.number("start", 0));
        Page<Board> found = frame.tracker().boards().list(null, null, start, SHOWN);
        List<Row> rows = found.items().stream().map(Row::of).toList();
        Map<String, Object> model = frame.model(frame.text(exchange, "tracker.ui.boards.title"));
        model.put("boards", rows);
        model.put("paging", Paging.of(found, at -> Addresses.BOARDS + "?start=" + at));
        exchange.page("tracker/boards", model);
    }

    /** A board in the list; its project may be null. */
    public record Row(Board board, String url) {
        static Row of(Board board) {
            return new Row(board, Addresses.board(board.id()));
        }
    }
}

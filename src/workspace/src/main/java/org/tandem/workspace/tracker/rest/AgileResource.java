package org.tandem.workspace.tracker.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tandem.workspace.tracker.Board;
import org.tandem.workspace.tracker.Boards;
import org.tandem.workspace.tracker.IssueView;
import org.tandem.workspace.tracker.Messages;
import org.tandem.workspace.tracker.Page;
import org.tandem.workspace.web.Exchange;

/** {@code /rest/agile/1.0}: boards and ranking. */
final class AgileResource {
    private static final int PAGE = 50;
    private static final int RANK_FIELD = 9_999;

    private final ConstantJson constants;
    private final Boards boards;
    private final SearchResource search;
    private final Input input;
    private final Messages messages;

    AgileResource(RestParts parts, SearchResource search) {
        this.constants = parts.constants();
        this.boards = parts.tracker().boards();
        this.search = search;
        this.input = parts.input();
        this.messages = parts.messages();
    }

    private String self(long board) {
        return constants.base() + "/rest/agile/1.0/board/" + board;
    }

    /** There are only Kanban boards; asking for others finds none. */
    void list(Exchange exchange) {
        int limit = exchange.number("maxResults", PAGE);
        boolean kanban = exchange.param("type").map("kanban"::equals).orElse(true);
        Page<Board> page =
                kanban
                        ? boards.list(
                                exchange.param("projectKeyOrId").orElse(null),
                                exchange.param("name").orElse(null),
                                exchange.number("startAt", 0),
                                limit)
                        : new Page<>(List.of(), 0, limit, 0);
        exchange.sendJson(200, Json.page(page, page.items().stream().map(this::brief).toList()));
    }

    private Map<String, Object> brief(Board board) {
        return Json.object(
                "id", board.id(), "self", self(board.id()), "name", board.name(), "type", "kanban");
    }

    void get(Exchange exchange) {
        exchange.sendJson(200, brief(board(exchange)));
    }

    private Board board(Exchange exchange) {
        String id = exchange.path("board");
        if (!id.matches("\\d{1,18}")) {
            throw messages.notFound("board");
        }
        return boards.get(Long.parseLong(id));
    }

    void configuration(Exchange exchange) {
        Board board = board(exchange);
        String filter = Long.toString(board.filterId());
        Map<String, Object> json = brief(board);
        json.put("self", self(board.id()) + "/configuration");
        json.put(
                "filter", Json.object("id", filter, "self", constants.api() + "/filter/" + filter));
        json.put(
                "columnConfig",
                Json.object(
                        "columns",
                        board.columns().stream().map(this::column).toList(),
                        "constraintType",
                        "issueCount"));
        json.put("ranking", Json.object("rankCustomFieldId", RANK_FIELD));
        exchange.sendJson(200, json);
    }

    private Map<String, Object> column(Board.Column column) {
        Map<String, Object> json =
                Json.object(
                        "name", column.name(),
                        "statuses",
                                column.statuses().stream()
                                        .map(
                                                status ->
                                                        Json.object(
                                                                "id",
                                                                Long.toString(status.id()),
                                                                "self",
                                                                constants.api()
                                                                        + "/status/"
                                                                        + status.id()))
                                        .toList());
        if (column.min() != null) {
            json.put("min", column.min());
        }
        if (column.max() != null) {
            json.put("max", column.max());
        }
        return json;
    }

    void issues(Exchange exchange) {
        send(exchange, board(exchange), exchange.text("jql"));
    }

    /** A board without a backlog column has an empty backlog. */
    void backlog(Exchange exchange) {
        Board board = board(exchange);
        Page<IssueView> none = new Page<>(List.of(), 0, exchange.number("maxResults", PAGE), 0);
        boolean backlog =
                !board.columns().isEmpty()
                        && board.columns().get(0).name().equalsIgnoreCase("Backlog");
        Page<IssueView> page =
                backlog
                        ? boards.cards(
                                board.id(),
                                0,
                                Set.of(),
                                exchange.number("startAt", 0),
                                exchange.number("maxResults", PAGE))
                        : none;
        exchange.sendJson(200, search.results(page, Input.list(exchange, "fields"), List.of()));
    }

    private void send(Exchange exchange, Board board, String jql) {
        Page<IssueView> page =
                boards.issues(
                        board.id(),
                        jql,
                        exchange.number("startAt", 0),
                        exchange.number("maxResults", PAGE));
        exchange.sendJson(
                200,
                search.results(
                        page, Input.list(exchange, "fields"), Input.list(exchange, "expand")));
    }

    void rank(Exchange exchange) {
        JsonNode body = exchange.json();
        boards.rank(
                Input.list(body, "issues"),
                input.optional(body, "rankBeforeIssue").orElse(null),
                input.optional(body, "rankAfterIssue").orElse(null));
        exchange.noContent();
    }
}

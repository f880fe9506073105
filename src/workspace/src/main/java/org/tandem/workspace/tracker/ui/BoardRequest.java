package org.tandem.workspace.tracker.ui;

import java.util.Set;
import java.util.TreeSet;
import org.tandem.workspace.tracker.Board;
import org.tandem.workspace.web.Exchange;

/** Which part of a board was asked for. */
record BoardRequest(Exchange exchange, long board, Set<Integer> quickFilters) {
    private static final int CARDS = 50;
    private static final int MOST_CARDS = 1000;

    static BoardRequest of(Exchange exchange) {
        Set<Integer> filters = new TreeSet<>();
        for (String position : exchange.params("quickFilter")) {
            if (position.matches("\\d{1,4}")) {
                filters.add(Integer.valueOf(position));
            }
        }
        return new BoardRequest(exchange, exchange.number("rapidView", 0), filters);
    }

    /** Only filters that the board has. */
    BoardRequest on(Board found) {
        Set<Integer> known = new TreeSet<>(quickFilters);
        known.removeIf(position -> position >= found.quickFilters().size());
        return new BoardRequest(exchange, found.id(), known);
    }

    /** How many cards of the column to show. */
    int cards(int column) {
        int wanted = exchange.number("cards" + column, CARDS);
        return Math.max(CARDS, Math.min(MOST_CARDS, wanted));
    }

    String moreUrl(int column) {
        return Addresses.board(board, quickFilters)
                + "&cards"
                + column
                + "="
                + (cards(column) + CARDS)
                + "#column-"
                + column;
    }

    /** The board with one quick filter switched. */
    String toggled(int filter) {
        Set<Integer> filters = new TreeSet<>(quickFilters);
        if (!filters.remove(filter)) {
            filters.add(filter);
        }
        return Addresses.board(board, filters);
    }
}

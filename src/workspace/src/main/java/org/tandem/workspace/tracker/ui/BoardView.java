package org.tandem.workspace.tracker.ui;

import java.util.List;

/**
 * A board as its page shows it: columns side by side, swimlanes below each other.
 *
 * @param lanes one without a name when the board has no swimlanes
 */
public record BoardView(
        long id,
        String name,
        List<Column> columns,
        List<Lane> lanes,
        List<Filter> filters,
        boolean filtered) {
    /**
     * A column's head.
     *
     * @param total its cards, shown or not
     * @param bounds {@code over}, {@code under}, or empty when it holds as many as it should
     * @param moreUrl the board with more of its cards, or null when all are shown
     */
    public record Column(
            int index,
            String name,
            String statuses,
            long total,
            int shown,
            Integer min,
            Integer max,
            String bounds,
            String moreUrl) {}

    /**
     * A row of cells across all columns.
     *
     * @param name empty when the board has no swimlanes
     */
    public record Lane(int index, String name, int count, List<Cell> cells) {}

    /** The cards of one column in one swimlane. */
    public record Cell(int column, String columnName, List<IssueRow> cards) {}

    /** A quick filter; its address switches it on or off. */
    public record Filter(String name, boolean on, String url) {}

    public long total() {
        return columns.stream().mapToLong(Column::total).sum();
    }

    public boolean hasLanes() {
        return lanes.stream().anyMatch(lane -> !lane.name().isEmpty());
    }
}

package org.tandem.workspace.tracker;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tandem.workspace.web.WebError;

/** The boards that the current user may see: those of projects that may be browsed, or of none. */
public interface Boards {
    /**
     * @param project key or id to list only its boards, or null
     */
    Page<Board> list(String project, String name, int start, int limit);

    /**
     * A board.
     *
     * @throws WebError 404 when there is none or it may not be seen
     */
    Board get(long id);

    /**
     * Cards of one column, by the board's order.
     *
     * @param column position of the column, from 0
     * @param quickFilters positions of the quick filters that are on; all of them must match
     */
    Page<IssueView> cards(long board, int column, Set<Integer> quickFilters, int start, int limit);

    /**
     * All issues of the board, mapped to a column or not, further restricted by JQL if not empty.
     */
    Page<IssueView> issues(long board, String jql, int start, int limit);

    /**
     * Which of these issues each swimlane holds, in one query per swimlane.
     *
     * @return issue id to position of its swimlane; issues of no swimlane are absent
     */
    Map<Long, Integer> swimlanes(Board board, List<IssueView> issues);

    /**
     * The transitions by which the issue can be dropped on each column, by the column's position.
     */
    Map<Integer, List<Transition>> dropTargets(long board, String issueKeyOrId);

    /**
     * Puts issues, in this order, directly before or after another one.
     *
     * @param before key of the issue they go before, or null when {@code after} is given
     * @throws WebError 403 without edit permission in the project of one of the issues
     */
    void rank(List<String> issues, String before, String after);
}

package org.tandem.workspace.tracker.host;

import com.atlassian.greenhopper.api.rapid.view.Column;
import com.atlassian.greenhopper.api.rapid.view.QuickFilter;
import com.atlassian.greenhopper.api.rapid.view.RapidViewCreationService;
import com.atlassian.greenhopper.api.rapid.view.Swimlane;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.util.List;
import org.tandem.workspace.tracker.Board;
import org.tandem.workspace.tracker.Messages;
import org.tandem.workspace.tracker.board.BoardStore;
import org.tandem.workspace.tracker.jql.FilterStore;
import org.tandem.workspace.tracker.jql.Parser;
import org.tandem.workspace.web.WebError;

/** Boards for plugins. */
final class HostBoards implements RapidViewCreationService {
    private final BoardStore boards;
    private final FilterStore filters;
    private final Messages messages;

    HostBoards(BoardStore boards, FilterStore filters, Messages messages) {
        this.boards = boards;
        this.filters = filters;
        this.messages = messages;
    }

    @Override
    public Long createNewRapidView(
            ApplicationUser user, String name, long filterId, ErrorCollection errors) {
        FilterStore.Filter filter = filters.get(filterId).orElse(null);
        if (filter == null) {
            errors.addErrorMessage(messages.text("filter"));
            return null;
        }
        return boards.create(name, filterId, filter.project());
    }

    @Override
    public void setStatusMappings(
            ApplicationUser user, long rapidViewId, List<Column> columns, ErrorCollection errors) {
        boards.columns(
                rapidViewId,
                columns.stream()
                        .map(
                                column ->
                                        new Board.Column(
                                                column.getName(),
                                                column.getStatuses().stream()
                                                        .map(HostConstant.HostStatus.class::cast)
                                                        .map(HostConstant.HostStatus::status)
                                                        .toList(),
                                                null,
                                                null))
                        .toList());
    }

    @Override
    public void setSwimlanes(
            ApplicationUser user,
            long rapidViewId,
            List<Swimlane> swimlanes,
            ErrorCollection errors) {
        boards.queries(
                rapidViewId,
                BoardStore.Query.SWIMLANE,
                valid(
                        swimlanes.stream()
                                .map(lane -> new Board.Named(lane.getName(), lane.getQuery()))
                                .toList(),
                        errors));
    }

    @Override
    public void setQuickFilters(
            ApplicationUser user,
            long rapidViewId,
            List<QuickFilter> quickFilters,
            ErrorCollection errors) {
        boards.queries(
                rapidViewId,
                BoardStore.Query.QUICK_FILTER,
                valid(
                        quickFilters.stream()
                                .map(filter -> new Board.Named(filter.getName(), filter.getQuery()))
                                .toList(),
                        errors));
    }

    /** Those that are JQL; the others are reported and left out. */
    private List<Board.Named> valid(List<Board.Named> queries, ErrorCollection errors) {
        return queries.stream().filter(query -> parses(query, errors)).toList();
    }

    private boolean parses(Board.Named query, ErrorCollection errors) {
        try {
            Parser.parse(query.jql(), messages);
            return true;
        } catch (WebError e) {
            errors.addErrorMessage(query.name() + ": " + e.getMessage());
            return false;
        }
    }
}

package org.tandem.partnerships.jira;

import com.atlassian.greenhopper.api.rapid.view.Column;
import com.atlassian.greenhopper.api.rapid.view.QuickFilter;
import com.atlassian.greenhopper.api.rapid.view.RapidViewCreationService;
import com.atlassian.greenhopper.api.rapid.view.Swimlane;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.search.SearchRequest;
import com.atlassian.jira.issue.search.SearchRequestManager;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.jql.parser.JqlParseException;
import com.atlassian.jira.jql.parser.JqlQueryParser;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.sharing.SharePermissionImpl;
import com.atlassian.jira.sharing.SharedEntity.SharePermissions;
import com.atlassian.jira.sharing.type.ShareType;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.opensymphony.workflow.loader.StepDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A Kanban board for actions: columns To Do, In Progress and Done, lanes by theme, and filters for
 * the reader's own, overdue and this year's coming quarters. A cancelled action leaves the board.
 *
 * <p>No component: Spring looks into those, and a Jira without Software lacks the types in here.
 */
class KanbanBoard {
    private static final Logger LOG = LoggerFactory.getLogger(KanbanBoard.class);

    private final RapidViewCreationService boards;
    private final SearchRequestManager filters;
    private final JqlQueryParser jql;
    private final StatusManager statuses;
    private final JiraAuthenticationContext authentication;
    private final BoardTexts texts;

    KanbanBoard(
            Object software,
            SearchRequestManager filters,
            JqlQueryParser jql,
            StatusManager statuses,
            JiraAuthenticationContext authentication,
            BoardTexts texts) {
        this.boards = (RapidViewCreationService) software;
        this.filters = filters;
        this.jql = jql;
        this.statuses = statuses;
        this.authentication = authentication;
        this.texts = texts;
    }

    /** Makes the board and logs what Jira could not do: a project without it is still of use. */
    void create(Project project, JiraWorkflow actions) {
        ApplicationUser user = authentication.getLoggedInUser();
        SimpleErrorCollection errors = new SimpleErrorCollection();
        long filter = filter(project, user);
        Long board = boards.createNewRapidView(user, texts.boardName(project), filter, errors);
        if (board != null) {
            boards.setStatusMappings(user, board, columns(actions), errors);
            boards.setSwimlanes(user, board, swimlanes(), errors);
            boards.setQuickFilters(user, board, quickFilters(), errors);
        }
        if (errors.hasAnyErrors()) {
            LOG.warn("The board of {} is not as wanted: {}", project.getKey(), errors);
        }
    }

    /** Shared with the project's people: a private filter would make the board private. */
    private long filter(Project project, ApplicationUser user) {
        String query =
                "project = \""
                        + project.getKey()
                        + "\" AND issuetype != \"Agreement Approval\" ORDER BY Rank ASC";
        try {
            SearchRequest request =
                    new SearchRequest(jql.parseQuery(query), user, texts.boardName(project), "");
            request.setPermissions(
                    new SharePermissions(
                            Set.of(
                                    new SharePermissionImpl(
                                            ShareType.Name.PROJECT,
                                            project.getId().toString(),
                                            null))));
            return filters.create(request).getId();
        } catch (JqlParseException e) {
            throw new IllegalStateException("The board's query is not JQL: " + query, e);
        }
    }

    private List<Column> columns(JiraWorkflow actions) {
        List<Column> columns = new ArrayList<>();
        for (Object step : actions.getDescriptor().getSteps()) {
            StepDescriptor descriptor = (StepDescriptor) step;
            Object id = descriptor.getMetaAttributes().get(JiraWorkflow.STEP_STATUS_KEY);
            Status status = statuses.getStatus(String.valueOf(id));
            if (!descriptor.getName().equals("Cancelled")) {
                columns.add(
                        new Column.ColumnBuilder()
                                .name(descriptor.getName())
                                .status(status)
                                .build());
            }
        }
        return columns;
    }

    private List<Swimlane> swimlanes() {
        return texts.lanes().stream()
                .map(lane -> new Swimlane(lane.name(), "Theme ~ \"" + lane.query() + "\""))
                .toList();
    }

    private List<QuickFilter> quickFilters() {
        List<QuickFilter> all = new ArrayList<>();
        all.add(new QuickFilter(texts.mine(), "assignee = currentUser()"));
        all.add(
                new QuickFilter(
                        texts.overdue(), "duedate < startOfDay() AND statusCategory != Done"));
        for (String quarter : texts.quarters()) {
            all.add(new QuickFilter(quarter, "Quarter ~ \"" + quarter + "\""));
        }
        return all;
    }
}

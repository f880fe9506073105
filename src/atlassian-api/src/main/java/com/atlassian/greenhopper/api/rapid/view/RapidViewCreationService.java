package com.atlassian.greenhopper.api.rapid.view;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.util.List;

/**
 * Makes boards. Present only where Jira Software is installed. Declared from the public Javadoc of
 * Jira Software 11 (docs.atlassian.com), package com.atlassian.greenhopper.api.rapid.view.
 */
public interface RapidViewCreationService {
    /** The id of the new board, or null when {@code errors} says why there is none. */
    Long createNewRapidView(
            ApplicationUser user, String name, long filterId, ErrorCollection errors);

    void setStatusMappings(
            ApplicationUser user, long rapidViewId, List<Column> columns, ErrorCollection errors);

    void setSwimlanes(
            ApplicationUser user,
            long rapidViewId,
            List<Swimlane> swimlanes,
            ErrorCollection errors);

    void setQuickFilters(
            ApplicationUser user,
            long rapidViewId,
            List<QuickFilter> quickFilters,
            ErrorCollection errors);
}

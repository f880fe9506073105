package org.tandem.workspace.tracker.host;

import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.search.SearchRequest;
import com.atlassian.jira.issue.search.SearchRequestManager;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.jql.parser.JqlParseException;
import com.atlassian.jira.jql.parser.JqlQueryParser;
import com.atlassian.jira.sharing.SharePermission;
import com.atlassian.jira.sharing.type.ShareType;
import com.atlassian.query.Query;
import org.tandem.workspace.tracker.Messages;
import org.tandem.workspace.tracker.jql.FilterStore;
import org.tandem.workspace.tracker.jql.Parser;
import org.tandem.workspace.tracker.project.ConstantStore;
import org.tandem.workspace.web.WebError;

/** Saved queries, JQL and statuses for plugins. */
final class HostFilters implements SearchRequestManager, JqlQueryParser, StatusManager {
    private final FilterStore filters;
    private final ConstantStore constants;
    private final Messages messages;

    HostFilters(FilterStore filters, ConstantStore constants, Messages messages) {
        this.filters = filters;
        this.constants = constants;
        this.messages = messages;
    }

    @Override
    public SearchRequest create(SearchRequest request) {
        Long project =
                request.getPermissions().getPermissionSet().stream()
                        .filter(share -> ShareType.Name.PROJECT.equals(share.getType()))
                        .map(SharePermission::getParam1)
                        .map(Long::valueOf)
                        .findFirst()
                        .orElse(null);
        FilterStore.Filter filter =
                filters.create(
                        request.getName(),
                        request.getOwner().getName(),
                        request.getQuery().getQueryString(),
                        project);
        SearchRequest stored =
                new SearchRequest(
                        request.getQuery(),
                        request.getOwner(),
                        request.getName(),
                        request.getDescription(),
                        filter.id(),
                        0);
        stored.setPermissions(request.getPermissions());
        return stored;
    }

    @Override
    public Query parseQuery(String jqlQuery) throws JqlParseException {
        try {
            Parser.parse(jqlQuery, messages);
        } catch (WebError e) {
            throw new JqlParseException(e.getMessage());
        }
        return () -> jqlQuery;
    }

    @Override
    public Status getStatus(String id) {
        return constants.load().status(id).map(HostConstant.HostStatus::new).orElse(null);
    }
}

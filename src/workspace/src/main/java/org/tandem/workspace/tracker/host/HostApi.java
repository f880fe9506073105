package org.tandem.workspace.tracker.host;

import com.atlassian.greenhopper.api.rapid.view.RapidViewCreationService;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.search.SearchRequestManager;
import com.atlassian.jira.jql.parser.JqlQueryParser;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.WorkflowManager;
import java.util.HashMap;
import java.util.Map;
import org.tandem.workspace.directory.CurrentUser;
import org.tandem.workspace.directory.User;
import org.tandem.workspace.tracker.board.BoardStore;
import org.tandem.workspace.tracker.issue.PropertyStore;
import org.tandem.workspace.tracker.jql.SearchParts;
import org.tandem.workspace.tracker.workflow.Definitions;

/** Jira's Java API as far as plugins may use it here. */
public final class HostApi {
    private HostApi() {}

    /** The services by interface. */
    public static Map<Class<?>, Object> services(
            SearchParts parts,
            CurrentUser currentUser,
            Definitions definitions,
            PropertyStore properties,
            BoardStore boards) {
        HostPeople people = new HostPeople(parts.directory(), currentUser);
        HostFilters filters = new HostFilters(parts.filters(), parts.constants(), parts.messages());
        Map<Class<?>, Object> services = new HashMap<>();
        services.put(IssueManager.class, new HostIssues(parts.issues(), parts.loader()));
        services.put(CustomFieldManager.class, new HostCustomFields(parts.fields()));
        services.put(WorkflowManager.class, new HostWorkflows(definitions, parts.issues()));
        services.put(GroupManager.class, people);
        services.put(JiraAuthenticationContext.class, people);
        services.put(PermissionManager.class, new HostPermissions(parts.access()));
        services.put(JsonEntityPropertyManager.class, new HostProperties(properties));
        services.put(SearchRequestManager.class, filters);
        services.put(JqlQueryParser.class, filters);
        services.put(StatusManager.class, filters);
        services.put(
                RapidViewCreationService.class,
                new HostBoards(boards, parts.filters(), parts.messages()));
        return services;
    }

    /** A user as plugins see one; null for nobody. */
    public static ApplicationUser user(User user) {
        return HostUser.of(user);
    }
}

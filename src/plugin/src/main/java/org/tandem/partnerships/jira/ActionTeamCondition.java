package org.tandem.partnerships.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.condition.AbstractJiraCondition;
import com.fasterxml.jackson.databind.JsonNode;
import com.opensymphony.module.propertyset.PropertySet;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * Lets through who moves an action of a partnership (R156): its action team and its owners, whom
 * the issue names, the office, and whoever it is for: the assignee, or the people of its queue. An
 * issue that names no team is of no partnership, and whoever the project lets may move it.
 */
public class ActionTeamCondition extends AbstractJiraCondition {
    private final GroupManager groups;
    private final IssueProperties properties;

    @Inject
    public ActionTeamCondition(GroupManager groups, IssueProperties properties) {
        this.groups = groups;
        this.properties = properties;
    }

    @Override
    public boolean passesCondition(Map transientVars, Map args, PropertySet ps) {
        Issue issue = getIssue(transientVars);
        JsonNode action = properties.read(issue, IssueProperties.ACTION);
        if (!action.path("team").isArray()) {
            return true;
        }
        ApplicationUser caller = getCallerUser(transientVars, args);
        return caller != null
                && (isOnTeam(caller, action.get("team"))
                        || isAssignee(caller, issue)
                        || isIn(caller, action.path("officeGroup").asText(""))
                        || isIn(caller, action.path("queue").asText("")));
    }

    private static boolean isAssignee(ApplicationUser caller, Issue issue) {
        return issue.getAssignee() != null
                && issue.getAssignee().getName().equalsIgnoreCase(caller.getName());
    }

    private static boolean isOnTeam(ApplicationUser caller, JsonNode team) {
        return StreamSupport.stream(team.spliterator(), false)
                .anyMatch(name -> caller.getName().equalsIgnoreCase(name.asText()));
    }

    private boolean isIn(ApplicationUser caller, String group) {
        return !group.isEmpty() && groups.isUserInGroup(caller, group);
    }
}

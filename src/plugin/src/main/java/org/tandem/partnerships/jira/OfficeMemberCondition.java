package org.tandem.partnerships.jira;

import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.condition.AbstractJiraCondition;
import com.opensymphony.module.propertyset.PropertySet;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Lets members of the partnership office through (R113): of the group the issue names, or of the
 * usual one when it names none.
 */
public class OfficeMemberCondition extends AbstractJiraCondition {
    static final String OFFICE = "tandem-office";

    private final GroupManager groups;
    private final IssueProperties properties;

    @Inject
    public OfficeMemberCondition(GroupManager groups, IssueProperties properties) {
        this.groups = groups;
        this.properties = properties;
    }

    @Override
    public boolean passesCondition(Map transientVars, Map args, PropertySet ps) {
        ApplicationUser caller = getCallerUser(transientVars, args);
        if (caller == null) {
            return false;
        }
        String group =
                properties
                        .read(getIssue(transientVars), IssueProperties.APPROVAL)
                        .path("officeGroup")
                        .asText(OFFICE);
        return groups.isUserInGroup(caller, group);
    }
}

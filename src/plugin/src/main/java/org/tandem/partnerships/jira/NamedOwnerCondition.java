package org.tandem.partnerships.jira;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.condition.AbstractJiraCondition;
import com.opensymphony.module.propertyset.PropertySet;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Lets the one owner through whom the issue names: the organizational owner, who signs the final
 * agreement off (R114), or the programmatic owner, who leads its development (R112). The argument
 * {@code owner} says which; an issue that names none lets nobody through.
 */
public class NamedOwnerCondition extends AbstractJiraCondition {
    private final IssueProperties properties;

    @Inject
    public NamedOwnerCondition(IssueProperties properties) {
        this.properties = properties;
    }

    @Override
    public boolean passesCondition(Map transientVars, Map args, PropertySet ps) {
        ApplicationUser caller = getCallerUser(transientVars, args);
        String owner =
                properties
                        .read(getIssue(transientVars), IssueProperties.APPROVAL)
                        .path(String.valueOf(args.get("owner")))
                        .asText("");
        return caller != null && !owner.isEmpty() && caller.getName().equalsIgnoreCase(owner);
    }
}

package org.tandem.partnerships.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.Condition;
import jakarta.inject.Inject;
import java.util.Map;

/** Shows the panel on issues that Tandem asked for. */
public class HasPartnershipCondition implements Condition {
    private final IssueProperties properties;

    @Inject
    public HasPartnershipCondition(IssueProperties properties) {
        this.properties = properties;
    }

    @Override
    public void init(Map<String, String> params) {
        // there are none
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return context.get("issue") instanceof Issue issue
                && !properties.read(issue, IssueProperties.ACTION).isMissingNode();
    }
}

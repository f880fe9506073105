package org.tandem.partnerships.jira;

import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.search.SearchRequestManager;
import com.atlassian.jira.jql.parser.JqlQueryParser;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import jakarta.inject.Inject;

/** Every service imported in Jira only, in one place; classes just ask for the type. */
@JiraComponent
class JiraImports {
    @Inject
    JiraImports(
            @JiraImport ApplicationLinkService links,
            @JiraImport CustomFieldManager fields,
            @JiraImport GroupManager groups,
            @JiraImport JiraAuthenticationContext authentication,
            @JiraImport JqlQueryParser jql,
            @JiraImport JsonEntityPropertyManager properties,
            @JiraImport SearchRequestManager filters,
            @JiraImport StatusManager statuses,
            @JiraImport WorkflowManager workflows) {}
}

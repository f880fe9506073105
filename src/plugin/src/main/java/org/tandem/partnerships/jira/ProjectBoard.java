package org.tandem.partnerships.jira;

import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.search.SearchRequestManager;
import com.atlassian.jira.jql.parser.JqlQueryParser;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives a project its board where Jira Software is there to make one. */
@JiraComponent
class ProjectBoard {
    private static final Logger LOG = LoggerFactory.getLogger(ProjectBoard.class);
    private static final String SERVICE =
            "com.atlassian.greenhopper.api.rapid.view.RapidViewCreationService";

    private final SearchRequestManager filters;
    private final JqlQueryParser jql;
    private final StatusManager statuses;
    private final JiraAuthenticationContext authentication;
    private final BoardTexts texts;

    @Inject
    ProjectBoard(
            SearchRequestManager filters,
            JqlQueryParser jql,
            StatusManager statuses,
            JiraAuthenticationContext authentication,
            BoardTexts texts) {
        this.filters = filters;
        this.jql = jql;
        this.statuses = statuses;
        this.authentication = authentication;
        this.texts = texts;
    }

    /** Makes the board; a Jira without Software has none, and says so in its log only. */
    void create(Project project, JiraWorkflow actions) {
        Bundle bundle = FrameworkUtil.getBundle(ProjectBoard.class);
        BundleContext context = bundle == null ? null : bundle.getBundleContext();
        ServiceReference<?> reference =
                context == null ? null : context.getServiceReference(SERVICE);
        if (reference == null) {
            LOG.info("{} gets no board: Jira Software is not there", project.getKey());
            return;
        }
        try {
            Object software = context.getService(reference);
            new KanbanBoard(software, filters, jql, statuses, authentication, texts)
                    .create(project, actions);
        } finally {
            context.ungetService(reference);
        }
    }
}

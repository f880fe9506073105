package org.tandem.workspace.tracker.ui;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tandem.workspace.modules.WebPanelModule;
import org.tandem.workspace.tracker.IssueView;

/** The boxes that plugins put beside an issue. */
final class IssuePanels {
    private static final Logger LOG = LoggerFactory.getLogger(IssuePanels.class);
    private static final String LOCATION = "atl.jira.view.issue.right.context";

    private final Frame frame;
    private final IssueManager issues;
    private final JiraAuthenticationContext authentication;

    IssuePanels(Frame frame, IssueManager issues, JiraAuthenticationContext authentication) {
        this.frame = frame;
        this.issues = issues;
        this.authentication = authentication;
    }

    List<Panel> of(IssueView issue, Locale locale) {
        Map<String, Object> shownTo = panelContext(issue);
        return frame.context().modules().all(WebPanelModule.class).stream()
                .filter(panel -> LOCATION.equals(panel.location()))
                .filter(panel -> panel.shown().test(shownTo))
                .map(panel -> render(panel, shownTo, locale))
                .toList();
    }

    private Map<String, Object> panelContext(IssueView view) {
        Issue issue = issues.getIssueObject(view.id());
        Map<String, Object> values = new HashMap<>();
        values.put("issue", issue);
        values.put("project", issue.getProjectObject());
        values.put("user", authentication.getLoggedInUser());
        return values;
    }

    /** A panel that fails says so in its place and leaves the rest of the page alone. */
    private Panel render(WebPanelModule panel, Map<String, Object> shownTo, Locale locale) {
        String id = "panel-" + panel.key().module();
        String label = label(panel, locale);
        try {
            return new Panel(id, label, panel.html().apply(shownTo), false);
        } catch (RuntimeException failed) {
            LOG.error("The web panel {} failed", panel.key(), failed);
            return new Panel(id, label, "", true);
        }
    }

    private String label(WebPanelModule panel, Locale locale) {
        return panel.labelKey() == null
                ? panel.key().module()
                : frame.context().texts().text(locale, panel.labelKey());
    }

    /**
     * A rendered panel.
     *
     * @param bodyHtml safe HTML of the plugin
     */
    public record Panel(String id, String label, String bodyHtml, boolean failed) {}
}

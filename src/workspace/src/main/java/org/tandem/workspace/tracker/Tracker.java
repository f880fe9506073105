package org.tandem.workspace.tracker;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import java.util.Map;
import org.tandem.workspace.App;
import org.tandem.workspace.AppContext;
import org.tandem.workspace.Application;
import org.tandem.workspace.tracker.rest.TrackerRest;
import org.tandem.workspace.tracker.ui.TrackerPages;
import org.tandem.workspace.web.Routes;

/** The Jira-compatible application: projects, issues, workflows, search and boards. */
public final class Tracker implements Application {
    private final AppContext context;
    private final TrackerServices services;
    private final Map<Class<?>, Object> hostApi;
    private final TrackerRest rest;

    public Tracker(AppContext context) {
        this.context = context;
        Core core = new Core(context);
        this.services = core.services();
        this.hostApi = core.hostApi();
        this.rest = new TrackerRest(context, services, core.messages());
    }

    @Override
    public App app() {
        return context.app();
    }

    /** The tracker's own services, for programs in the same process. */
    public TrackerServices tracker() {
        return services;
    }

    @Override
    public Map<Class<?>, Object> services() {
        return hostApi;
    }

    @Override
    public void addRoutes(Routes routes) {
        rest.addRoutes(routes);
        pages().addRoutes(routes);
    }

    private TrackerPages pages() {
        return new TrackerPages(
                context,
                services,
                (IssueManager) hostApi.get(IssueManager.class),
                (JiraAuthenticationContext) hostApi.get(JiraAuthenticationContext.class));
    }
}

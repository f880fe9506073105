package org.tandem.workspace.tracker;

import java.util.Map;
import org.tandem.workspace.App;
import org.tandem.workspace.AppContext;
import org.tandem.workspace.Application;
import org.tandem.workspace.web.Routes;

/** The Jira-compatible application: projects, issues, workflows, search and boards. */
public final class Tracker implements Application {
    private final AppContext context;

    public Tracker(AppContext context) {
        this.context = context;
    }

    @Override
    public App app() {
        return context.app();
    }

    @Override
    public Map<Class<?>, Object> services() {
        return Map.of();
    }

    @Override
    public void addRoutes(Routes routes) {
        // Nothing to serve yet.
    }
}

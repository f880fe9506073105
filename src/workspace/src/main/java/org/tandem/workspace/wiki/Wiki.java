package org.tandem.workspace.wiki;

import java.util.Map;
import org.tandem.workspace.App;
import org.tandem.workspace.AppContext;
import org.tandem.workspace.Application;
import org.tandem.workspace.web.Routes;

/** The Confluence side of the workspace: wires its core, its REST resources and its pages. */
public final class Wiki implements Application {
    private final AppContext context;

    public Wiki(AppContext context) {
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
        // The pages and resources join as they land.
    }
}

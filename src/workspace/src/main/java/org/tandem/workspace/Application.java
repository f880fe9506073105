package org.tandem.workspace;

import java.util.Map;
import org.tandem.workspace.web.Routes;

/** One of the two applications, as the start-up code sees it. */
public interface Application {
    App app();

    /**
     * The product's Java API: interface to implementation, registered as OSGi services before any
     * plugin starts.
     */
    Map<Class<?>, Object> services();

    /** Adds the application's pages and REST resources. Called once, before the server listens. */
    void addRoutes(Routes routes);
}

package org.tandem.workspace.endpoints;

import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.glassfish.jersey.CommonProperties;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.servlet.ServletContainer;
import org.tandem.workspace.modules.PluginScope;

/** A plugin's JAX-RS resources, made by its Spring context at the first request. */
final class RestApplication {
    /** Jersey takes resources that come as instances for broken providers, and says so here. */
    private static final Logger PROVIDERS =
            Logger.getLogger("org.glassfish.jersey.internal.inject.Providers");

    private final PluginScope plugin;
    private final List<String> packages;
    private final Access access;
    private final RestErrors errors;
    private ServletContainer container;

    RestApplication(PluginScope plugin, List<String> packages, Access access, RestErrors errors) {
        this.plugin = plugin;
        this.packages = packages;
        this.access = access;
        this.errors = errors;
    }

    void serve(ServletConfig config, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        ServletContainer jersey = container(config);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(plugin.loader());
        try {
            jersey.service(request, response);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private synchronized ServletContainer container(ServletConfig config) throws ServletException {
        if (container == null) {
            Thread thread = Thread.currentThread();
            ClassLoader before = thread.getContextClassLoader();
            // Jersey finds its own parts through the context class loader.
            thread.setContextClassLoader(RestApplication.class.getClassLoader());
            PROVIDERS.setLevel(Level.SEVERE);
            try {
                ServletContainer made = new ServletContainer(resources());
                made.init(config);
                container = made;
            } finally {
                thread.setContextClassLoader(before);
            }
        }
        return container;
    }

    private ResourceConfig resources() {
        ResourceConfig config = new ResourceConfig();
        config.setClassLoader(plugin.loader());
        config.property(CommonProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true);
        config.property(CommonProperties.METAINF_SERVICES_LOOKUP_DISABLE, true);
        config.property(ServerProperties.WADL_FEATURE_DISABLE, true);
        config.property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
        config.register(JacksonFeature.withoutExceptionMappers());
        config.register(new RestJson(plugin.loader()));
        config.register(new AccessFilter(access));
        config.register(errors);
        for (Class<?> type :
                new AnnotatedClasses(plugin, packages).find(Path.class, Provider.class)) {
            config.register(plugin.create(type.getName()));
        }
        return config;
    }

    synchronized void close() {
        if (container != null) {
            container.destroy();
            container = null;
        }
    }
}

package org.tandem.workspace.osgi;

import java.util.Map;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;

/** Offers the application's Java API to plugins. */
final class HostServices {
    private HostServices() {}

    static void register(BundleContext framework, Map<Class<?>, Object> services) {
        services.forEach(
                (type, service) -> framework.registerService(type.getName(), service, null));
    }

    /** Offers services of which each plugin has its own. */
    static void registerPerPlugin(BundleContext framework, Lookup lookup) {
        for (Class<?> type : PluginHost.perPlugin()) {
            framework.registerService(type.getName(), new PerPlugin<>(type, lookup), null);
        }
    }

    /** Finds the instance of a bundle, or null. */
    interface Lookup {
        <T> T find(Class<T> type, long bundleId);
    }

    private record PerPlugin<T>(Class<T> type, Lookup lookup) implements ServiceFactory<T> {
        @Override
        public T getService(Bundle bundle, ServiceRegistration<T> registration) {
            return lookup.find(type, bundle.getBundleId());
        }

        @Override
        public void ungetService(Bundle bundle, ServiceRegistration<T> registration, T service) {
            // The instance lives as long as its plugin.
        }
    }
}

package org.tandem.workspace.osgi;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.osgi.framework.BundleContext;
import org.osgi.util.tracker.ServiceTracker;

/**
 * An OSGi service behind a proxy that follows its exporter: it is tracked, not held, so that the
 * exporter can come and go. The framework forgets the tracker when the importing bundle stops.
 */
final class ServiceProxy {
    private ServiceProxy() {}

    /**
     * The service as the importing bundle sees it.
     *
     * @throws IllegalStateException when nothing offers it now
     */
    static <T> T of(Class<T> type, BundleContext importer) {
        if (importer.getServiceReference(type) == null) {
            throw new IllegalStateException("No service offers " + type.getName());
        }
        if (!type.isInterface()) {
            return importer.getService(importer.getServiceReference(type));
        }
        ServiceTracker<T, T> tracker = new ServiceTracker<>(importer, type, null);
        tracker.open();
        return type.cast(
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (proxy, method, args) ->
                                method.getDeclaringClass() == Object.class
                                        ? PluginCalls.ofObject(
                                                proxy, method, args, "service " + type.getName())
                                        : call(type, tracker.getService(), method, args)));
    }

    private static <T> Object call(Class<T> type, T service, Method method, Object[] args)
            throws Throwable {
        if (service == null) {
            throw new IllegalStateException("No service offers " + type.getName());
        }
        try {
            return method.invoke(service, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}

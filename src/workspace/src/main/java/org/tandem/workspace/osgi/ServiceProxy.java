package org.tandem.workspace.osgi;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/** An OSGi service that is looked up anew for each call, so that its exporter can come and go. */
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
        return type.cast(
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (proxy, method, args) ->
                                method.getDeclaringClass() == Object.class
                                        ? PluginCalls.ofObject(
                                                proxy, method, args, "service " + type.getName())
                                        : call(type, importer, method, args)));
    }

    private static <T> Object call(
            Class<T> type, BundleContext importer, Method method, Object[] args) throws Throwable {
        ServiceReference<T> reference = importer.getServiceReference(type);
        T service = reference == null ? null : importer.getService(reference);
        if (service == null) {
            throw new IllegalStateException("No service offers " + type.getName());
        }
        try {
            return method.invoke(service, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        } finally {
            importer.ungetService(reference);
        }
    }
}

package org.tandem.workspace.osgi;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.function.Supplier;

/** Runs plugin code with the plugin's class loader as the thread's context class loader. */
public final class PluginCalls {
    private PluginCalls() {}

    /** Runs the work with the loader as context class loader. */
    public static <T> T within(ClassLoader loader, Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** As {@link #within(ClassLoader, Supplier)}. */
    public static void run(ClassLoader loader, Runnable work) {
        within(
                loader,
                () -> {
                    work.run();
                    return null;
                });
    }

    /** The interface, whose calls reach the target with the loader as context class loader. */
    static <T> T wrap(Class<T> type, Object target, ClassLoader loader) {
        InvocationHandler handler =
                (proxy, method, args) -> {
                    if (method.getDeclaringClass() == Object.class) {
                        return ofObject(proxy, method, args, target);
                    }
                    Thread thread = Thread.currentThread();
                    ClassLoader before = thread.getContextClassLoader();
                    thread.setContextClassLoader(loader);
                    try {
                        return method.invoke(target, args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    } finally {
                        thread.setContextClassLoader(before);
                    }
                };
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    /** Identity of a proxy: equals and hashCode are its own, its text is the target's. */
    static Object ofObject(Object proxy, Method method, Object[] args, Object target) {
        return switch (method.getName()) {
            case "equals" -> proxy == args[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> String.valueOf(target);
        };
    }
}

package org.tandem.workspace.platform;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tandem.workspace.osgi.PluginCalls;

/**
 * Delivers events to the {@link EventListener} methods of registered objects, on the publisher's
 * thread and in its transaction. A listener's exception is logged and, unless the event is
 * decisive, reaches nobody.
 */
public final class EventBus implements EventPublisher, DecisiveEvents {
    private static final Logger LOG = LoggerFactory.getLogger(EventBus.class);

    private final Map<Identity, List<Method>> listeners = new ConcurrentHashMap<>();

    @Override
    public void publish(Object event) {
        deliver(event);
    }

    @Override
    public void publishOrFail(Object event) {
        List<RuntimeException> failures = deliver(event);
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
    }

    private List<RuntimeException> deliver(Object event) {
        List<RuntimeException> failures = new ArrayList<>();
        listeners.forEach(
                (listener, methods) -> {
                    for (Method method : methods) {
                        if (method.getParameterTypes()[0].isInstance(event)) {
                            deliver(listener.object(), method, event, failures);
                        }
                    }
                });
        return failures;
    }

    private static void deliver(
            Object listener, Method method, Object event, List<RuntimeException> failures) {
        PluginCalls.run(
                listener.getClass().getClassLoader(),
                () -> {
                    try {
                        method.invoke(listener, event);
                    } catch (InvocationTargetException e) {
                        LOG.error("{} fails on {}", method, event, e.getCause());
                        failures.add(
                                e.getCause() instanceof RuntimeException failure
                                        ? failure
                                        : new IllegalStateException(e.getCause()));
                    } catch (IllegalAccessException e) {
                        LOG.error("{} cannot be called", method, e);
                    }
                });
    }

    /**
     * Registers an object.
     *
     * @throws IllegalArgumentException when it has no usable listener method
     */
    @Override
    public void register(Object listener) {
        List<Method> methods = new ArrayList<>();
        for (Method method : listener.getClass().getMethods()) {
            if (method.isAnnotationPresent(EventListener.class)) {
                if (method.getParameterCount() != 1) {
                    throw new IllegalArgumentException(method + " must take one event");
                }
                method.setAccessible(true);
                methods.add(method);
            }
        }
        if (methods.isEmpty()) {
            throw new IllegalArgumentException(
                    listener.getClass().getName() + " has no public @EventListener method");
        }
        listeners.put(new Identity(listener), List.copyOf(methods));
    }

    @Override
    public void unregister(Object listener) {
        listeners.remove(new Identity(listener));
    }

    @Override
    public void unregisterAll() {
        listeners.clear();
    }

    /** Drops the listeners that a stopped plugin left behind. */
    public void forget(ClassLoader loader) {
        listeners.keySet().removeIf(key -> key.object().getClass().getClassLoader() == loader);
    }

    private record Identity(Object object) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Identity that && object == that.object;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(object);
        }
    }
}

package org.tandem.workspace.osgi;

import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.osgi.framework.ServiceRegistration;
import org.springframework.util.ClassUtils;

/** Offers a plugin's exported beans as OSGi services. */
final class Exports {
    private final PluginSpringContext spring;

    Exports(PluginSpringContext spring) {
        this.spring = spring;
    }

    void offer(RunningPlugin plugin) {
        for (PluginSpringContext.ServiceExport export : spring.exports()) {
            Map<String, ?> beans = spring.getBeansOfType(load(export.className()));
            if (beans.size() != 1) {
                throw new IllegalStateException(
                        "To be exported there must be one bean of " + export.className());
            }
            offer(plugin, beans.values().iterator().next(), export.interfaces());
        }
    }

    private void offer(RunningPlugin plugin, Object bean, List<String> interfaces) {
        ServiceRegistration<?> registration =
                spring.bundle()
                        .getBundleContext()
                        .registerService(names(bean, interfaces), bean, null);
        plugin.undo(registration::unregister);
        if (bean instanceof LifecycleAware aware) {
            plugin.addLifecycle(aware);
        }
    }

    private static String[] names(Object bean, List<String> declared) {
        if (!declared.isEmpty()) {
            return declared.toArray(String[]::new);
        }
        ExportAsService annotation = bean.getClass().getAnnotation(ExportAsService.class);
        Class<?>[] types = annotation == null ? new Class<?>[0] : annotation.value();
        Stream<Class<?>> exported =
                types.length > 0
                        ? Arrays.stream(types)
                        : Arrays.stream(ClassUtils.getAllInterfaces(bean));
        return exported.map(Class::getName).toArray(String[]::new);
    }

    private Class<?> load(String className) {
        try {
            return spring.getClassLoader().loadClass(className);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("The jar has no class " + className, e);
        }
    }
}

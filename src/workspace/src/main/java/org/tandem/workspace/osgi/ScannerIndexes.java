package org.tandem.workspace.osgi;

import java.beans.Introspector;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.util.ClassUtils;

/**
 * The index files that Spring Scanner writes at build time, {@code META-INF/plugin-components/*},
 * in their documented line format: the common file and the one with the application's suffix.
 */
final class ScannerIndexes {
    private static final Logger LOG = LoggerFactory.getLogger(ScannerIndexes.class);
    private static final String FOLDER = "META-INF/plugin-components/";

    private final PluginSpringContext context;
    private final List<String> folders = new ArrayList<>();

    /**
     * Prepares to read.
     *
     * @param profiles comma-separated profile names, or an empty string
     */
    ScannerIndexes(PluginSpringContext context, String profiles) {
        this.context = context;
        if (profiles.isBlank()) {
            folders.add(FOLDER);
        } else {
            Arrays.stream(profiles.split(","))
                    .map(profile -> FOLDER + "profile-" + profile.trim() + "/")
                    .forEach(folders::add);
        }
    }

    void register() {
        lines("component").forEach(line -> addComponent(line, false));
        lines("primary-component").forEach(line -> addComponent(line, true));
        lines("imports").forEach(this::addImport);
        lines("exports").forEach(this::addExport);
    }

    private void addComponent(String line, boolean primary) {
        String[] parts = line.split("#", 2);
        RootBeanDefinition definition = new RootBeanDefinition();
        definition.setBeanClassName(parts[0]);
        definition.setPrimary(primary);
        context.registerBeanDefinition(name(parts), definition);
    }

    private <T> void addImport(String line) {
        String[] parts = line.split("#", 2);
        Class<T> type = load(parts[0]);
        if (type != null) {
            RootBeanDefinition definition = new RootBeanDefinition();
            definition.setTargetType(type);
            definition.setBeanClass(type);
            // The service is not ours to close.
            definition.setDestroyMethodName("");
            definition.setInstanceSupplier(
                    () -> ServiceProxy.of(type, context.bundle().getBundleContext()));
            context.registerBeanDefinition(name(parts), definition);
        }
    }

    /** A service's class may be absent, as Spring Scanner allows: the import is left out. */
    @SuppressWarnings("unchecked")
    private <T> Class<T> load(String className) {
        try {
            return (Class<T>) context.getClassLoader().loadClass(className);
        } catch (ClassNotFoundException | LinkageError e) {
            LOG.warn(
                    "{}: the imported service {} cannot be loaded and is left out",
                    context.bundle().getSymbolicName(),
                    className);
            return null;
        }
    }

    private void addExport(String line) {
        String[] parts = line.split("#", 2);
        List<String> interfaces = parts.length < 2 ? List.of() : List.of(parts[1].split(","));
        context.exports().add(new PluginSpringContext.ServiceExport(parts[0], interfaces));
    }

    private static String name(String[] parts) {
        return parts.length > 1
                ? parts[1]
                : Introspector.decapitalize(ClassUtils.getShortName(parts[0]));
    }

    private List<String> lines(String file) {
        List<String> lines = new ArrayList<>();
        for (String folder : folders) {
            read(folder + file, lines);
            read(folder + file + "-" + context.app().productKey(), lines);
        }
        return lines;
    }

    private void read(String path, List<String> lines) {
        URL entry = context.bundle().getEntry(path);
        if (entry == null) {
            return;
        }
        try (InputStream in = entry.openStream()) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::trim)
                    .filter(line -> !line.isEmpty())
                    .forEach(lines::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.tandem.workspace.endpoints;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.tandem.workspace.modules.PluginScope;

/**
 * Finds a plugin's classes by annotation. Only those whose bytes name the annotation are loaded,
 * since others may need an application that is not here.
 */
final class AnnotatedClasses {
    private final PluginScope plugin;
    private final List<String> folders;

    AnnotatedClasses(PluginScope plugin, List<String> packages) {
        this.plugin = plugin;
        this.folders = packages.stream().map(name -> name.replace('.', '/') + "/").toList();
    }

    @SafeVarargs
    final List<? extends Class<?>> find(Class<? extends Annotation>... annotations) {
        List<String> marks =
                Arrays.stream(annotations)
                        .map(type -> "L" + type.getName().replace('.', '/') + ";")
                        .toList();
        return plugin.classFiles().stream()
                .filter(file -> folders.isEmpty() || folders.stream().anyMatch(file::startsWith))
                .filter(file -> mentions(file, marks))
                .map(this::load)
                .filter(type -> Arrays.stream(annotations).anyMatch(type::isAnnotationPresent))
                .toList();
    }

    private boolean mentions(String file, List<String> marks) {
        try (InputStream in = plugin.open(file)) {
            String bytes = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
            return marks.stream().anyMatch(bytes::contains);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Class<?> load(String file) {
        String name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
        try {
            return plugin.loader().loadClass(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}

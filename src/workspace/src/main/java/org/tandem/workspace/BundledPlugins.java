package org.tandem.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The plugin jars that ship with the workspace: those in the folder {@code plugins} beside it. */
final class BundledPlugins {
    private BundledPlugins() {}

    static List<Path> jars() {
        Path folder = home().resolveSibling("plugins");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The workspace's jar, or the folder of its classes in a build. */
    private static Path home() {
        try {
            return Path.of(
                    BundledPlugins.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}

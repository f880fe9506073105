package org.tandem.workspace.osgi;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.workspace.App;

/**
 * The packages that the server lends to plugins: all of its class path with the versions that the
 * jars declare, but its own code, OSGi's and the other application's API. Read once per process.
 */
final class SystemPackages {
    private static final Set<String> WITHHELD =
            Set.of("org.tandem", "org.osgi", "org.apache.felix", "META-INF");
    private static final Map<App, Set<String>> FOREIGN =
            Map.of(
                    App.CONFLUENCE, Set.of("com.atlassian.jira", "com.atlassian.greenhopper"),
                    App.JIRA, Set.of("com.atlassian.confluence"));

    private final Map<String, String> versions = new TreeMap<>();

    private SystemPackages() {
        for (Path entry : classPath()) {
            if (Files.isDirectory(entry)) {
                readFolder(entry);
            } else if (Files.isRegularFile(entry)) {
                readJar(entry);
            }
        }
    }

    /** The value of {@code org.osgi.framework.system.packages.extra} for one application. */
    static String forApp(App app) {
        return Holder.PACKAGES.versions.entrySet().stream()
                .filter(entry -> !within(entry.getKey(), FOREIGN.get(app)))
                .map(SystemPackages::clause)
                .collect(Collectors.joining(","));
    }

    private static String clause(Map.Entry<String, String> entry) {
        return entry.getValue().isEmpty()
                ? entry.getKey()
                : entry.getKey() + ";version=\"" + entry.getValue() + "\"";
    }

    private void readJar(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            Map<String, String> declared = ExportHeader.versions(header(file));
            file.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.endsWith(".class") && name.indexOf('/') > 0)
                    .map(name -> name.substring(0, name.lastIndexOf('/')).replace('/', '.'))
                    .distinct()
                    .forEach(name -> add(name, declared.getOrDefault(name, "")));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + jar, e);
        }
    }

    private static String header(JarFile file) throws IOException {
        Manifest manifest = file.getManifest();
        return manifest == null ? null : manifest.getMainAttributes().getValue("Export-Package");
    }

    private void readFolder(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> folder.relativize(file).getParent())
                    .filter(parent -> parent != null)
                    .map(parent -> parent.toString().replace(File.separatorChar, '.'))
                    .distinct()
                    .forEach(name -> add(name, ""));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + folder, e);
        }
    }

    private void add(String name, String version) {
        if (!name.startsWith("META-INF") && !within(name, WITHHELD)) {
            versions.putIfAbsent(name, version);
        }
    }

    private static boolean within(String name, Set<String> roots) {
        return roots.stream().anyMatch(root -> name.equals(root) || name.startsWith(root + "."));
    }

    /** The entries of the class path, following {@code Class-Path} in manifests. */
    private static Set<Path> classPath() {
        Set<Path> entries = new LinkedHashSet<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            follow(Path.of(entry).toAbsolutePath(), entries);
        }
        return entries;
    }

    private static void follow(Path entry, Set<Path> entries) {
        if (!entries.add(entry) || !Files.isRegularFile(entry)) {
            return;
        }
        try (JarFile jar = new JarFile(entry.toFile())) {
            Manifest manifest = jar.getManifest();
            String others =
                    manifest == null
                            ? null
                            : manifest.getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
            if (others != null) {
                URI base = entry.toUri();
                for (String other : others.trim().split("\\s+")) {
                    follow(Path.of(base.resolve(other)), entries);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + entry, e);
        }
    }

    private static final class Holder {
        static final SystemPackages PACKAGES = new SystemPackages();
    }
}

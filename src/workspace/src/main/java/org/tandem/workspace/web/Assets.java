package org.tandem.workspace.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.tandem.workspace.App;

/** {@code $assets} in templates: addresses of the static files. */
public final class Assets {
    private static final String FINGERPRINT = computeFingerprint();

    private final App app;

    Assets(App app) {
        this.app = app;
    }

    static String fingerprint() {
        return FINGERPRINT;
    }

    /** The address of a file under {@code static/}. */
    public String url(String name) {
        return app.path() + StaticFiles.PATH + "/" + FINGERPRINT + "/" + name;
    }

    static boolean exists(String name) {
        return Assets.class.getResource("/static/" + name) != null;
    }

    private static String computeFingerprint() {
        try {
            Path home =
                    Path.of(
                            Assets.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI());
            int hash = Files.isDirectory(home) ? ofFolder(home.resolve("static")) : ofJar(home);
            return Integer.toHexString(hash);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int ofJar(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream()
                    .filter(entry -> entry.getName().startsWith("static/"))
                    .mapToInt(entry -> entry.getName().hashCode() * 31 + (int) entry.getCrc())
                    .sum();
        }
    }

    private static int ofFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToInt(
                            file -> {
                                long size = file.toFile().length();
                                long changed = file.toFile().lastModified();
                                return file.hashCode() * 31 + Long.hashCode(size * 31 + changed);
                            })
                    .sum();
        }
    }
}

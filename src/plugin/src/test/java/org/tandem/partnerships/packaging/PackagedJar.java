package org.tandem.partnerships.packaging;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;

/** The plugin as it is shipped; what is tested here is the file itself. */
final class PackagedJar implements AutoCloseable {
    private static final String TEXTS = "org/tandem/partnerships/i18n/tandem";

    private final JarFile jar;

    private PackagedJar(JarFile jar) {
        this.jar = jar;
    }

    static PackagedJar open() {
        try {
            return new PackagedJar(new JarFile(Path.of(System.getProperty("plugin.jar")).toFile()));
        } catch (IOException failure) {
            throw new UncheckedIOException("package the module first", failure);
        }
    }

    List<String> names() {
        return jar.stream().filter(entry -> !entry.isDirectory()).map(ZipEntry::getName).toList();
    }

    boolean has(String name) {
        return jar.getEntry(name) != null;
    }

    boolean hasClass(String type) {
        return has(type.replace('.', '/') + ".class");
    }

    String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    byte[] bytes(String name) {
        ZipEntry entry = jar.getEntry(name);
        if (entry == null) {
            throw new AssertionError("The jar has no " + name);
        }
        try (InputStream content = jar.getInputStream(entry)) {
            return content.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Manifest manifest() {
        try {
            return jar.getManifest();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Document descriptor() {
        try (InputStream xml = jar.getInputStream(jar.getEntry("atlassian-plugin.xml"))) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(xml);
        } catch (Exception failure) {
            throw new AssertionError("atlassian-plugin.xml cannot be read", failure);
        }
    }

    Properties texts() {
        return texts("");
    }

    /** The texts of a language, whose files end in {@code _es} and the like. */
    Properties texts(String ending) {
        Properties texts = new Properties();
        try (StringReader reader = new StringReader(text(TEXTS + ending + ".properties"))) {
            texts.load(reader);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return texts;
    }

    @Override
    public void close() throws IOException {
        jar.close();
    }
}

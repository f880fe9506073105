package org.tandem.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/**
 * A plugin for the running server that answers named sets of SQL statements over REST and in a
 * macro: the baseline behind the same HTTP, login, JSON writer and page shell as Tandem.
 */
final class RawPlugin {
    /** Where a set is answered: {@code PATH/set}. */
    static final String PATH = "/confluence/rest/bench-raw/1/";

    private static final String KEY = "org.tandem.bench.raw";
    private static final List<String> CLASSES = List.of("RawSql", "RawResource", "RawMacro");
    private static final String DESCRIPTOR =
            """
            <atlassian-plugin key="org.tandem.bench.raw" name="Raw SQL" plugins-version="2">
              <plugin-info><version>1</version></plugin-info>
              <rest key="raw" path="/bench-raw" version="1"/>
              <xhtml-macro key="raw-rows" name="raw-rows" class="org.tandem.bench.raw.RawMacro">
                <parameters><parameter name="set" type="string"/></parameters>
              </xhtml-macro>
            </atlassian-plugin>
            """;

    private final Map<String, String> files = new LinkedHashMap<>();

    /**
     * A plugin that reads a database.
     *
     * @param address URL and user, who has no password
     * @param sets the statements of each set
     */
    RawPlugin(List<String> address, Map<String, List<String>> sets) {
        files.put("atlassian-plugin.xml", DESCRIPTOR);
        files.put("sql/address", String.join("\n", address));
        sets.forEach((set, statements) -> files.put("sql/" + set, String.join("\n", statements)));
    }

    byte[] jar() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest())) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                write(jar, file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
            }
            for (String name : CLASSES) {
                String path = "org/tandem/bench/raw/" + name + ".class";
                try (InputStream code = RawPlugin.class.getResourceAsStream("/" + path)) {
                    write(jar, path, code.readAllBytes());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(JarOutputStream jar, String path, byte[] bytes) throws IOException {
        jar.putNextEntry(new JarEntry(path));
        jar.write(bytes);
        jar.closeEntry();
    }

    private static Manifest manifest() {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", KEY);
        main.putValue("Bundle-Version", "1");
        main.putValue("Atlassian-Plugin-Key", KEY);
        main.putValue("DynamicImport-Package", "*");
        return manifest;
    }
}

package org.tandem.workspace.osgi;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Builds small plugins in memory: compiled sources, a descriptor and a manifest in a jar. */
public final class TestPlugin {
    private static final String SPRING =
            """
            <beans xmlns="http://www.springframework.org/schema/beans"
                   xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                   xmlns:scanner="http://www.atlassian.com/schema/atlassian-scanner/2"
                   xsi:schemaLocation="http://www.springframework.org/schema/beans
                     http://www.springframework.org/schema/beans/spring-beans.xsd
                     http://www.atlassian.com/schema/atlassian-scanner/2
                     http://www.atlassian.com/schema/atlassian-scanner/2/atlassian-scanner.xsd">
              <scanner:scan-indexes/>
            </beans>
            """;

    private final String key;
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final List<JavaFileObject> sources = new ArrayList<>();
    private String version = "1.0";
    private String imports;
    private final StringBuilder modules = new StringBuilder();

    private TestPlugin(String key) {
        this.key = key;
        file("META-INF/spring/plugin-context.xml", SPRING);
    }

    public static TestPlugin named(String key) {
        return new TestPlugin(key);
    }

    public TestPlugin version(String newVersion) {
        version = newVersion;
        return this;
    }

    /** The value of Import-Package; all that is there by default. */
    public TestPlugin imports(String packages) {
        imports = packages;
        return this;
    }

    /** Elements of the descriptor. */
    public TestPlugin modules(String xml) {
        modules.append(xml);
        return this;
    }

    public TestPlugin file(String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Lines of an index in META-INF/plugin-components. */
    public TestPlugin index(String name, String... lines) {
        return file("META-INF/plugin-components/" + name, String.join("\n", lines) + "\n");
    }

    public TestPlugin source(String className, String code) {
        sources.add(new Source(className, code));
        return this;
    }

    public byte[] build() {
        compile();
        file("atlassian-plugin.xml", descriptor());
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", key);
        main.putValue("Bundle-Version", version);
        main.putValue("Atlassian-Plugin-Key", key);
        main.putValue("Spring-Context", "*");
        if (imports == null) {
            main.putValue("DynamicImport-Package", "*");
        } else {
            main.putValue("Import-Package", imports);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                jar.putNextEntry(new JarEntry(file.getKey()));
                jar.write(file.getValue());
                jar.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private String descriptor() {
        return "<atlassian-plugin key='"
                + key
                + "' name='Test' plugins-version='2'><plugin-info>"
                + "<description>A test</description><version>"
                + version
                + "</version>"
                + "<vendor name='Tests' url='https://example.org'/></plugin-info>"
                + modules
                + "</atlassian-plugin>";
    }

    private void compile() {
        if (sources.isEmpty()) {
            return;
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter problems = new StringWriter();
        Output output = new Output(compiler.getStandardFileManager(null, null, null));
        boolean good =
                compiler.getTask(
                                problems,
                                output,
                                null,
                                List.of("-proc:none", "-parameters"),
                                null,
                                sources)
                        .call();
        if (!good) {
            throw new IllegalArgumentException(problems.toString());
        }
        output.classes.forEach(
                (name, code) -> files.put(name.replace('.', '/') + ".class", code.toByteArray()));
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String code;

        Source(String className, String code) {
            super(URI.create("memory:///" + className.replace('.', '/') + ".java"), Kind.SOURCE);
            this.code = code;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return code;
        }
    }

    private static final class Output extends ForwardingJavaFileManager<JavaFileManager> {
        private final Map<String, ByteArrayOutputStream> classes = new LinkedHashMap<>();

        Output(JavaFileManager manager) {
            super(manager);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject from) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            classes.put(className, bytes);
            return new SimpleJavaFileObject(
                    URI.create("memory:///" + className.replace('.', '/') + ".class"), kind) {
                @Override
                public ByteArrayOutputStream openOutputStream() {
                    return bytes;
                }
            };
        }
    }
}

package org.tandem.scanner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles small sources with the processor and shows the errors and the index files. */
record Compilation(List<String> errors, Path output) {
    private static final String IMPORTS =
            """
            import com.atlassian.plugin.spring.scanner.annotation.component.*;
            import com.atlassian.plugin.spring.scanner.annotation.export.*;
            import com.atlassian.plugin.spring.scanner.annotation.imports.*;
            import jakarta.inject.*;
            """;

    /** Compiles classes of package {@code school}; the imports are added. */
    static Compilation of(Path output, String... bodies) {
        List<JavaFileObject> files =
                Stream.of(bodies)
                        .<JavaFileObject>map(
                                body -> source("school", "package school;\n" + IMPORTS + body))
                        .toList();
        return compile(output, files);
    }

    static Compilation compile(Path output, List<JavaFileObject> files) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<String> options =
                List.of(
                        "-d",
                        output.toString(),
                        "-classpath",
                        System.getProperty("java.class.path"),
                        "-Xlint:-processing");
        var task = compiler.getTask(null, null, diagnostics, options, null, files);
        task.setProcessors(List.of(new IndexProcessor()));
        task.call();
        List<String> errors =
                diagnostics.getDiagnostics().stream()
                        .filter(found -> found.getKind() == Diagnostic.Kind.ERROR)
                        .map(found -> found.getMessage(Locale.ROOT))
                        .toList();
        return new Compilation(errors, output);
    }

    /** A source file, named after the first type that its text declares. */
    static JavaFileObject source(String packageName, String text) {
        String type = text.replaceFirst("(?s).*?(?:class|interface) (\\w+).*", "$1");
        URI uri = URI.create("string:///" + packageName.replace('.', '/') + "/" + type + ".java");
        return new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }

    /** The text of an index file, or null when it was not written. */
    String index(String name) {
        Path file = output.resolve("META-INF/plugin-components").resolve(name);
        try {
            return Files.exists(file) ? Files.readString(file) : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.tandem.scanner;

import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Consumer;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/**
 * Writes the index files that Atlassian Spring Scanner reads when a plugin starts, below {@code
 * META-INF/plugin-components}: {@code component}, {@code imports} and {@code exports}, each also
 * with {@code -confluence} and {@code -jira}. Wrong uses of the annotations are compile errors; no
 * index is written then. The same sources always give the same files.
 */
public final class IndexProcessor extends AbstractProcessor {
    private static final String FOLDER = "META-INF/plugin-components/";

    private Problems problems;
    private Components components;
    private Imports imports;
    private Exports exports;
    private List<Index> indexes;
    private Index componentIndex;
    private Index importIndex;
    private Index exportIndex;

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        var elements = environment.getElementUtils();
        var types = environment.getTypeUtils();
        problems = new Problems(environment.getMessager());
        components = new Components(elements, problems);
        imports = new Imports(elements, types, components, problems);
        exports = new Exports(elements, types, components, problems);
        componentIndex = Index.ofBeans("component", problems);
        importIndex = Index.ofBeans("imports", problems);
        exportIndex = Index.ofReferences("exports", problems);
        indexes = List.of(componentIndex, importIndex, exportIndex);
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        Set<String> supported = new HashSet<>(Annotations.STEREOTYPES);
        supported.addAll(Annotations.PRODUCT_COMPONENTS);
        supported.addAll(Annotations.IMPORTS.keySet());
        supported.add(Annotations.EXPORT);
        return supported;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    /** Claims nothing: other processors may want to see the same annotations. */
    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Set<Element> seen = new HashSet<>();
        forEach(Annotations.PRODUCT_COMPONENTS, round, element -> component(element, seen));
        forEach(Annotations.STEREOTYPES, round, element -> component(element, seen));
        for (String annotation : Annotations.IMPORTS.keySet()) {
            forEach(
                    List.of(annotation),
                    round,
                    element -> imports.collect(element, annotation, importIndex));
        }
        forEach(
                List.of(Annotations.EXPORT),
                round,
                element -> exports.collect(element, exportIndex));
        if (round.processingOver() && !problems.found()) {
            indexes.forEach(index -> index.files().forEach(this::write));
        }
        return false;
    }

    private void component(Element element, Set<Element> seen) {
        if (seen.add(element)) {
            components
                    .of(element)
                    .filter(components::check)
                    .ifPresent(
                            found ->
                                    componentIndex.add(
                                            found.scope(),
                                            found.className(),
                                            found.beanName(),
                                            element));
        }
    }

    private void forEach(
            Iterable<String> annotations, RoundEnvironment round, Consumer<Element> action) {
        for (String annotation : annotations) {
            TypeElement type = processingEnv.getElementUtils().getTypeElement(annotation);
            if (type != null) {
                round.getElementsAnnotatedWith(type).forEach(action);
            }
        }
    }

    private void write(String file, SortedSet<String> lines) {
        try {
            FileObject resource =
                    processingEnv
                            .getFiler()
                            .createResource(StandardLocation.CLASS_OUTPUT, "", FOLDER + file);
            try (Writer writer = resource.openWriter()) {
                writer.write(String.join("\n", lines) + "\n");
            }
        } catch (IOException e) {
            processingEnv
                    .getMessager()
                    .printMessage(
                            Diagnostic.Kind.ERROR, "Cannot write " + FOLDER + file + ": " + e);
        }
    }
}

package org.tandem.scanner;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * The annotations the processor knows, by name: neither Spring nor the scanner's own jar has to be
 * on the path of the processor.
 */
final class Annotations {
    private static final String SCANNER = "com.atlassian.plugin.spring.scanner.annotation.";

    static final String CONFLUENCE_COMPONENT = SCANNER + "component.ConfluenceComponent";
    static final String JIRA_COMPONENT = SCANNER + "component.JiraComponent";
    static final String EXPORT = SCANNER + "export.ExportAsService";

    /** Import annotations; the shared one takes the scope of the class it is used in. */
    static final Map<String, Scope> IMPORTS =
            Map.of(
                    SCANNER + "imports.ComponentImport", Scope.SHARED,
                    SCANNER + "imports.ConfluenceImport", Scope.CONFLUENCE,
                    SCANNER + "imports.JiraImport", Scope.JIRA);

    /** Annotations that make a class a component of every product. */
    static final List<String> STEREOTYPES =
            List.of(
                    "jakarta.inject.Named",
                    "org.springframework.stereotype.Component",
                    "org.springframework.stereotype.Service",
                    "org.springframework.stereotype.Repository",
                    "org.springframework.stereotype.Controller",
                    "org.springframework.context.annotation.Configuration");

    static final Set<String> PRODUCT_COMPONENTS = Set.of(CONFLUENCE_COMPONENT, JIRA_COMPONENT);

    private Annotations() {}

    static Optional<AnnotationMirror> find(Element element, String annotation) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
            if (type.getQualifiedName().contentEquals(annotation)) {
                return Optional.of(mirror);
            }
        }
        return Optional.empty();
    }

    static boolean has(Element element, String annotation) {
        return find(element, annotation).isPresent();
    }

    /** The explicit {@code value} of an annotation, when it has one. */
    static Optional<Object> value(AnnotationMirror mirror) {
        return mirror.getElementValues().entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals("value"))
                .map(Map.Entry::getValue)
                .map(AnnotationValue::getValue)
                .findFirst();
    }

    /** The explicit name given in the {@code value} of an annotation; empty for none. */
    static String name(AnnotationMirror mirror) {
        return value(mirror).map(Object::toString).orElse("");
    }

    /** The form used in sources and messages, for example {@code @JiraComponent}. */
    static String shown(String annotation) {
        return "@" + annotation.substring(annotation.lastIndexOf('.') + 1);
    }
}

package org.tandem.scanner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Recognises components that are offered to other plugins. */
final class Exports {
    private final Elements elements;
    private final Types types;
    private final Components components;
    private final Problems problems;

    Exports(Elements elements, Types types, Components components, Problems problems) {
        this.elements = elements;
        this.types = types;
        this.components = components;
        this.problems = problems;
    }

    /** Adds the export that an annotated class asks for, or reports why it cannot. */
    void collect(Element element, Index index) {
        Optional<Component> component = components.of(element);
        if (component.isEmpty()) {
            problems.report(
                    element,
                    element
                            + ": only a component can be exported; add @Named,"
                            + " @ConfluenceComponent or @JiraComponent, or remove @ExportAsService");
            return;
        }
        List<String> services = new ArrayList<>();
        for (TypeMirror service : declaredServices(element)) {
            if (types.isSubtype(types.erasure(element.asType()), types.erasure(service))) {
                TypeElement type = (TypeElement) types.asElement(service);
                services.add(elements.getBinaryName(type).toString());
            } else {
                problems.report(
                        element,
                        element
                                + " is not a "
                                + service
                                + " and cannot be exported as one; implement it, or name a type"
                                + " that the class has");
            }
        }
        Component exported = component.get();
        index.add(exported.scope(), exported.className(), String.join(",", services), element);
    }

    private static List<TypeMirror> declaredServices(Element element) {
        List<TypeMirror> services = new ArrayList<>();
        AnnotationMirror export = Annotations.find(element, Annotations.EXPORT).orElseThrow();
        if (Annotations.value(export).orElse(null) instanceof List<?> values) {
            for (Object value : values) {
                services.add((TypeMirror) ((AnnotationValue) value).getValue());
            }
        }
        return services;
    }
}

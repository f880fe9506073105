package org.tandem.scanner;

import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Recognises imported services on fields and constructor parameters of components. */
final class Imports {
    private final Elements elements;
    private final Types types;
    private final Components components;
    private final Problems problems;

    Imports(Elements elements, Types types, Components components, Problems problems) {
        this.elements = elements;
        this.types = types;
        this.components = components;
        this.problems = problems;
    }

    /** Adds the import that an annotated field or parameter asks for, or reports why it cannot. */
    void collect(Element element, String annotation, Index index) {
        String shown = Annotations.shown(annotation);
        Optional<Component> owner = owner(element).flatMap(components::of);
        if (owner.isEmpty()) {
            problems.report(
                    element,
                    place(element)
                            + ": "
                            + shown
                            + " belongs on a field or constructor parameter of a component class;"
                            + " annotate the class with @Named, @ConfluenceComponent or"
                            + " @JiraComponent, or move the import");
            return;
        }
        Optional<TypeElement> service = service(element.asType());
        if (service.isEmpty()) {
            problems.report(
                    element,
                    place(element)
                            + ": "
                            + shown
                            + " needs an interface, but "
                            + element.asType()
                            + " is not one; import the service's interface, or make it a"
                            + " component of this plugin");
            return;
        }
        add(element, annotation, owner.get(), service.get(), index);
    }

    private void add(
            Element element, String annotation, Component owner, TypeElement service, Index index) {
        Scope asked = Annotations.IMPORTS.get(annotation);
        if (!asked.isReadWith(owner.scope())) {
            problems.report(
                    element,
                    place(element)
                            + ": "
                            + Annotations.shown(annotation)
                            + " is for the other product than its class; use @ComponentImport");
            return;
        }
        Scope scope = asked == Scope.SHARED ? owner.scope() : asked;
        String name = Annotations.find(element, annotation).map(Annotations::name).orElse("");
        index.add(scope, elements.getBinaryName(service).toString(), name, element);
    }

    private static Optional<Element> owner(Element element) {
        Element around = element.getEnclosingElement();
        if (element.getKind() == ElementKind.FIELD) {
            return Optional.of(around);
        }
        boolean injected = around.getKind() == ElementKind.CONSTRUCTOR;
        return injected ? Optional.of(around.getEnclosingElement()) : Optional.empty();
    }

    private Optional<TypeElement> service(TypeMirror type) {
        Element element = types.asElement(type);
        boolean isInterface = element != null && element.getKind() == ElementKind.INTERFACE;
        return isInterface ? Optional.of((TypeElement) element) : Optional.empty();
    }

    private static String place(Element element) {
        Element around = element.getEnclosingElement();
        Element named =
                around.getKind() == ElementKind.CONSTRUCTOR ? around.getEnclosingElement() : around;
        return named + "." + element;
    }
}

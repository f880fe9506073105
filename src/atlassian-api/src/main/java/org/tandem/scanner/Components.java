package org.tandem.scanner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Recognises component classes and refuses those that cannot be made into a bean. */
final class Components {
    private final Elements elements;
    private final Problems problems;

    Components(Elements elements, Problems problems) {
        this.elements = elements;
        this.problems = problems;
    }

    /** The component an element declares, if it declares one. Wrong uses are not reported here. */
    Optional<Component> of(Element element) {
        if (!element.getKind().isClass() && !element.getKind().isInterface()) {
            return Optional.empty();
        }
        List<AnnotationMirror> marks = marks(element);
        if (marks.isEmpty()) {
            return Optional.empty();
        }
        String beanName =
                marks.stream()
                        .map(Annotations::name)
                        .filter(name -> !name.isEmpty())
                        .findFirst()
                        .orElse("");
        TypeElement type = (TypeElement) element;
        String className = elements.getBinaryName(type).toString();
        return Optional.of(new Component(type, className, beanName, scope(element)));
    }

    /** Reports what is wrong with a component; true when it can be indexed. */
    boolean check(Component component) {
        TypeElement type = component.type();
        if (Annotations.has(type, Annotations.CONFLUENCE_COMPONENT)
                && Annotations.has(type, Annotations.JIRA_COMPONENT)) {
            problems.report(
                    type,
                    type
                            + " is both @ConfluenceComponent and @JiraComponent; use one of them,"
                            + " or @Named for a bean of every product");
            return false;
        }
        if (!isConcrete(type)) {
            problems.report(
                    type,
                    type
                            + " cannot be a component: only a concrete top-level or static nested"
                            + " class can; annotate an implementation instead, or remove "
                            + shownMarks(type));
            return false;
        }
        return true;
    }

    private static boolean isConcrete(TypeElement type) {
        boolean plainClass =
                type.getKind() == ElementKind.CLASS || type.getKind() == ElementKind.RECORD;
        boolean reachable =
                type.getNestingKind() == NestingKind.TOP_LEVEL
                        || type.getModifiers().contains(Modifier.STATIC);
        return plainClass && reachable && !type.getModifiers().contains(Modifier.ABSTRACT);
    }

    private static Scope scope(Element element) {
        if (Annotations.has(element, Annotations.CONFLUENCE_COMPONENT)) {
            return Scope.CONFLUENCE;
        }
        return Annotations.has(element, Annotations.JIRA_COMPONENT) ? Scope.JIRA : Scope.SHARED;
    }

    private static List<AnnotationMirror> marks(Element element) {
        List<AnnotationMirror> marks = new ArrayList<>();
        Annotations.PRODUCT_COMPONENTS.forEach(
                name -> Annotations.find(element, name).ifPresent(marks::add));
        Annotations.STEREOTYPES.forEach(
                name -> Annotations.find(element, name).ifPresent(marks::add));
        return marks;
    }

    private static String shownMarks(Element element) {
        List<String> shown = new ArrayList<>();
        marks(element)
                .forEach(mark -> shown.add(Annotations.shown(mark.getAnnotationType().toString())));
        return String.join(" and ", shown);
    }
}

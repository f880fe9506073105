package org.tandem.scanner;

import java.beans.Introspector;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.element.Element;

/** One kind of index, with a file for each scope; a line is a class, or class and name. */
final class Index {
    private final String file;
    private final boolean namesBeans;
    private final Problems problems;
    private final Map<Scope, SortedSet<String>> lines = new EnumMap<>(Scope.class);
    private final Map<Scope, Map<String, String>> classesByBean = new EnumMap<>(Scope.class);

    private Index(String file, boolean namesBeans, Problems problems) {
        this.file = file;
        this.namesBeans = namesBeans;
        this.problems = problems;
    }

    /** An index whose lines are beans, so that their names must differ. */
    static Index ofBeans(String file, Problems problems) {
        return new Index(file, true, problems);
    }

    /** An index whose lines only refer to beans. */
    static Index ofReferences(String file, Problems problems) {
        return new Index(file, false, problems);
    }

    /** Adds a line; the same line may be added more than once. */
    void add(Scope scope, String className, String detail, Element source) {
        if (namesBeans) {
            claim(scope, className, detail.isEmpty() ? defaultName(className) : detail, source);
        }
        lines.computeIfAbsent(scope, any -> new TreeSet<>())
                .add(detail.isEmpty() ? className : className + "#" + detail);
    }

    /** File names and their lines, both sorted; product files leave out what is shared anyway. */
    SortedMap<String, SortedSet<String>> files() {
        SortedMap<String, SortedSet<String>> files = new TreeMap<>();
        SortedSet<String> shared = lines.getOrDefault(Scope.SHARED, new TreeSet<>());
        lines.forEach(
                (scope, own) -> {
                    SortedSet<String> kept = new TreeSet<>(own);
                    if (scope != Scope.SHARED) {
                        kept.removeAll(shared);
                    }
                    if (!kept.isEmpty()) {
                        files.put(file + scope.suffix(), kept);
                    }
                });
        return files;
    }

    private void claim(Scope scope, String className, String beanName, Element source) {
        classesByBean.forEach(
                (taken, classes) -> {
                    String other = classes.get(beanName);
                    if (taken.isReadWith(scope) && other != null && !other.equals(className)) {
                        problems.report(source, clash(beanName, className, other));
                    }
                });
        classesByBean.computeIfAbsent(scope, any -> new TreeMap<>()).put(beanName, className);
    }

    private String clash(String beanName, String className, String other) {
        return "Two beans of the "
                + file
                + " index are named \""
                + beanName
                + "\": "
                + other
                + " and "
                + className
                + "; give one of them another name in its annotation";
    }

    /** The name Spring gives a bean without one: the short class name, decapitalised. */
    private static String defaultName(String className) {
        String shortName = className.substring(className.lastIndexOf('.') + 1).replace('$', '.');
        return Introspector.decapitalize(shortName);
    }
}

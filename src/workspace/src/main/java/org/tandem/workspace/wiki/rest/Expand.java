package org.tandem.workspace.wiki.rest;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tandem.workspace.web.Exchange;

/** Which parts of the JSON a client wants: {@code expand=body.storage,version,space.homepage}. */
final class Expand {
    private final Set<String> paths;

    private Expand(Set<String> paths) {
        this.paths = paths;
    }

    /** What the request names, or else what the resource expands by itself. */
    static Expand of(Exchange exchange, String otherwise) {
        List<String> given = exchange.params("expand");
        String all = given.isEmpty() ? otherwise : String.join(",", given);
        return of(all);
    }

    static Expand of(String paths) {
        return new Expand(
                Arrays.stream(paths.split(","))
                        .map(String::strip)
                        .filter(path -> !path.isEmpty())
                        .collect(Collectors.toSet()));
    }

    static Expand none() {
        return new Expand(Set.of());
    }

    /** Whether the path or anything inside it is wanted. */
    boolean has(String path) {
        return paths.stream().anyMatch(p -> p.equals(path) || p.startsWith(path + "."));
    }

    /** What is wanted inside a path. */
    Expand inside(String path) {
        String prefix = path + ".";
        return new Expand(
                paths.stream()
                        .filter(p -> p.startsWith(prefix))
                        .map(p -> p.substring(prefix.length()))
                        .collect(Collectors.toSet()));
    }
}

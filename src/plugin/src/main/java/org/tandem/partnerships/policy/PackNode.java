package org.tandem.partnerships.policy;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A mapping of a pack's YAML that knows where it is, so that complaints do too.
 *
 * @param path as {@code odst.yaml readiness.categories[2]}
 */
record PackNode(String path, Map<?, ?> values) {
    static PackNode of(String path, Object value) {
        if (value instanceof Map<?, ?> map) {
            return new PackNode(path, map);
        }
        throw new PackException(path + ": a mapping is expected");
    }

    String text(String key) {
        if (values.get(key) instanceof String text && !text.isBlank()) {
            return text;
        }
        throw new PackException(at(key) + ": a text is expected");
    }

    String text(String key, String missing) {
        return values.containsKey(key) ? text(key) : missing;
    }

    int number(String key) {
        if (values.get(key) instanceof Integer number) {
            return number;
        }
        throw new PackException(at(key) + ": a whole number is expected");
    }

    PackNode node(String key) {
        return of(at(key), values.get(key));
    }

    <T> List<T> list(String key, Function<PackNode, T> read) {
        if (values.get(key) instanceof List<?> list && !list.isEmpty()) {
            return IntStream.range(0, list.size())
                    .mapToObj(i -> read.apply(of(at(key) + "[" + i + "]", list.get(i))))
                    .toList();
        }
        throw new PackException(at(key) + ": a list with at least one entry is expected");
    }

    private String at(String key) {
        return path + "." + key;
    }
}

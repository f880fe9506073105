package org.tandem.partnerships.policy;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A mapping of a pack that knows where it is. Reading never fails: what is wrong goes to the
 * problems, and a value that fits in takes its place, so that reading goes on.
 */
final class PackNode {
    private static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final int LONGEST = 5000;

    private final PackProblems problems;
    private final String place;
    private final int line;
    private final boolean elsewhere;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final Map<String, MappingNode> parents = new HashMap<>();
    private final Set<String> inherited = new HashSet<>();
    private final Set<String> asked = new TreeSet<>();
    private final List<PackNode> children = new ArrayList<>();

    /** The mapping that a file is. */
    PackNode(PackProblems problems, MappingNode file) {
        this(problems, "", file, PackYaml.line(file.getStartMark()), false);
    }

    /**
     * A mapping in a file.
     *
     * @param elsewhere whether it comes from another file, so that its own lines mean nothing
     */
    private PackNode(
            PackProblems problems, String place, MappingNode from, int line, boolean elsewhere) {
        this.problems = problems;
        this.place = place;
        this.line = line;
        this.elsewhere = elsewhere;
        from.getValue().forEach(this::keep);
    }

    private void keep(NodeTuple entry) {
        int at = line(entry.getKeyNode());
        String key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
        if (key.isEmpty()) {
            problems.reject(at, place, "key");
        } else if (values.putIfAbsent(key, entry.getValueNode()) != null) {
            problems.reject(at, at(key), "duplicate-key", lines.get(key));
        }
        lines.putIfAbsent(key, at);
    }

    /** Takes over what the pack that {@code extends} names has and this one lacks. */
    void inherit(MappingNode parent) {
        for (NodeTuple entry : parent.getValue()) {
            if (entry.getKeyNode() instanceof ScalarNode key) {
                inherit(key.getValue(), entry.getValueNode());
            }
        }
    }

    private void inherit(String key, Node value) {
        if (values.putIfAbsent(key, value) == null) {
            inherited.add(key);
        } else if (value instanceof MappingNode mapping && values.get(key) instanceof MappingNode) {
            parents.put(key, mapping);
        }
    }

    /** As {@link #node}, taking over entries that only the extended pack's mapping has. */
    Optional<PackNode> joined(String key) {
        Optional<PackNode> own = node(key);
        own.ifPresent(node -> Optional.ofNullable(parents.get(key)).ifPresent(node::inherit));
        return own;
    }

    boolean has(String key) {
        asked.add(key);
        return values.containsKey(key);
    }

    void reject(String key, String problem, Serializable... args) {
        problems.reject(lineOf(key), at(key), problem, args);
    }

    void warn(String key, String problem, Serializable... args) {
        problems.warn(lineOf(key), at(key), problem, args);
    }

    /** A text of at least one character. */
    String text(String key) {
        if (!has(key)) {
            reject(key, "missing-text");
            return "";
        }
        return scalar(key, values.get(key), at(key));
    }

    String text(String key, String missing) {
        return has(key) ? text(key) : missing;
    }

    private String scalar(String key, Node node, String where) {
        if (node instanceof ScalarNode scalar && scalar.getTag().equals(Tag.STR)) {
            if (scalar.getValue().isBlank()) {
                problems.reject(lineOf(key), where, "missing-text");
            } else if (scalar.getValue().length() > LONGEST) {
                problems.reject(lineOf(key), where, "long-text", LONGEST);
            }
            return scalar.getValue().strip();
        }
        problems.reject(inherited.contains(key) ? lineOf(key) : line(node), where, "text");
        return "";
    }

    /** An id: lower-case words with hyphens between them. */
    String id(String key) {
        String id = text(key);
        if (!id.isEmpty() && !id.matches(ID)) {
            reject(key, "id", id);
        }
        return id;
    }

    /** A text that is one of the valid ones. */
    String choice(String key, List<String> valid) {
        String text = text(key);
        if (!text.isEmpty() && !valid.contains(text)) {
            reject(key, "choice", text, String.join(", ", valid));
        }
        return text;
    }

    int number(String key, int least, int most) {
        if (!has(key)) {
            reject(key, "missing-number", least, most);
            return least;
        }
        if (values.get(key) instanceof ScalarNode scalar && scalar.getTag().equals(Tag.INT)) {
            String digits = scalar.getValue();
            if (digits.matches("-?\\d{1,9}")
                    && Integer.parseInt(digits) >= least
                    && Integer.parseInt(digits) <= most) {
                return Integer.parseInt(digits);
            }
        }
        reject(key, "number", least, most);
        return least;
    }

    boolean flag(String key) {
        if (has(key)
                && !(values.get(key) instanceof ScalarNode scalar
                        && scalar.getTag().equals(Tag.BOOL))) {
            reject(key, "flag");
        }
        return has(key)
                && values.get(key) instanceof ScalarNode scalar
                && scalar.getValue().equals("true");
    }

    /** Texts, each of which must be valid. */
    List<String> choices(String key, List<String> valid) {
        List<String> found = new ArrayList<>();
        for (Node element : elements(key)) {
            String text = scalar(key, element, at(key));
            if (!text.isEmpty() && !valid.contains(text)) {
                String choices = String.join(", ", valid);
                problems.reject(line(element), at(key), "choice", text, choices);
            }
            found.add(text);
        }
        return List.copyOf(found);
    }

    /** A list of texts; empty when there is none. */
    List<String> texts(String key) {
        return elements(key).stream().map(node -> scalar(key, node, at(key))).toList();
    }

    Optional<PackNode> node(String key) {
        if (!has(key)) {
            reject(key, "missing-mapping");
            return Optional.empty();
        }
        return mapping(key, values.get(key), at(key));
    }

    /** What a mapping holds; {@code missing} when there is none, which is a problem. */
    <T> T node(String key, Function<PackNode, T> read, T missing) {
        return node(key).map(read).orElse(missing);
    }

    /** A list with at least one entry. */
    <T> List<T> list(String key, Function<PackNode, T> read) {
        if (!has(key)
                || (values.get(key) instanceof SequenceNode list && list.getValue().isEmpty())) {
            reject(key, "missing-list");
        }
        return listOrNone(key, read);
    }

    /** A list; empty when there is none. */
    <T> List<T> listOrNone(String key, Function<PackNode, T> read) {
        List<Node> elements = elements(key);
        List<T> result = new ArrayList<>();
        Map<String, Integer> ids = new LinkedHashMap<>();
        for (int i = 0; i < elements.size(); i++) {
            String where = at(key) + "[" + (i + 1) + "]";
            Optional<PackNode> element = mapping(key, elements.get(i), where);
            element.ifPresent(one -> one.refuseSameId(ids));
            element.map(read).ifPresent(result::add);
        }
        return List.copyOf(result);
    }

    private void refuseSameId(Map<String, Integer> known) {
        if (values.get("id") instanceof ScalarNode id) {
            Integer first = known.putIfAbsent(id.getValue(), lineOf("id"));
            if (first != null) {
                reject("id", "duplicate-id", id.getValue(), first);
            }
        }
    }

    /** A mapping from ids to mappings. */
    <T> Map<String, T> map(String key, Function<PackNode, T> read) {
        Map<String, T> result = new LinkedHashMap<>();
        for (PackNode inner : node(key).stream().toList()) {
            for (String id : inner.values.keySet()) {
                inner.node(id).map(read).ifPresent(one -> result.put(id, one));
            }
        }
        return Collections.unmodifiableMap(result);
    }

    /** Refuses every key that nobody asked for, here and below. */
    void refuseUnknownKeys() {
        for (Map.Entry<String, Integer> key : lines.entrySet()) {
            if (!key.getKey().isEmpty() && !asked.contains(key.getKey())) {
                problems.reject(
                        key.getValue(), at(key.getKey()), "unknown-key", String.join(", ", asked));
            }
        }
        children.forEach(PackNode::refuseUnknownKeys);
    }

    private List<Node> elements(String key) {
        if (!has(key)) {
            return List.of();
        }
        if (values.get(key) instanceof SequenceNode list) {
            return list.getValue();
        }
        reject(key, "list");
        return List.of();
    }

    private Optional<PackNode> mapping(String key, Node node, String where) {
        boolean other = elsewhere || inherited.contains(key);
        int at = other ? lineOf("extends") : line(node);
        if (node instanceof MappingNode mapping) {
            PackNode child = new PackNode(problems, where, mapping, at, other);
            children.add(child);
            return Optional.of(child);
        }
        problems.reject(at, where, "mapping");
        return Optional.empty();
    }

    private int line(Node node) {
        return elsewhere ? line : PackYaml.line(node.getStartMark());
    }

    private int lineOf(String key) {
        return lines.getOrDefault(inherited.contains(key) ? "extends" : key, line);
    }

    private String at(String key) {
        return place.isEmpty() ? key : place + "." + key;
    }
}

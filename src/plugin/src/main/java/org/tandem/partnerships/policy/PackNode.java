package org.tandem.partnerships.policy;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A mapping of a pack, read by type. Reading never fails: what is wrong goes to the problems, and a
 * value that fits in takes its place, so that reading goes on.
 */
final class PackNode {
    private static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final int LONGEST = 5000;

    private final PackEntries entries;
    private final List<PackNode> children = new ArrayList<>();

    PackNode(PackEntries entries) {
        this.entries = entries;
    }

    /** Takes over what an extended pack has and this one lacks. */
    void inherit(MappingNode parent) {
        entries.inherit(parent);
    }

    boolean has(String key) {
        return entries.has(key);
    }

    void reject(String key, String problem, Serializable... args) {
        entries.reject(key, problem, args);
    }

    void warn(String key, String problem, Serializable... args) {
        entries.warn(key, problem, args);
    }

    /** A text of at least one character. */
    String text(String key) {
        if (!has(key)) {
            reject(key, "missing-text");
            return "";
        }
        return text(key, entries.get(key));
    }

    String text(String key, String missing) {
        return has(key) ? text(key) : missing;
    }

    private String text(String key, Node node) {
        if (!(node instanceof ScalarNode scalar) || !scalar.getTag().equals(Tag.STR)) {
            entries.rejectAt(node, key, "text");
            return "";
        }
        String text = scalar.getValue().strip();
        if (text.isEmpty()) {
            entries.rejectAt(node, key, "missing-text");
        } else if (text.length() > LONGEST) {
            entries.rejectAt(node, key, "long-text", LONGEST);
        }
        return text;
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
        checkChoice(key, entries.get(key), text, valid);
        return text;
    }

    private void checkChoice(String key, Node node, String text, List<String> valid) {
        if (!text.isEmpty() && !valid.contains(text)) {
            entries.rejectAt(node, key, "choice", text, String.join(", ", valid));
        }
    }

    int number(String key, int least, int most) {
        if (!has(key)) {
            reject(key, "missing-number", least, most);
            return least;
        }
        if (entries.get(key) instanceof ScalarNode scalar && scalar.getTag().equals(Tag.INT)) {
            String digits = scalar.getValue();
            int number = digits.matches("-?\\d{1,9}") ? Integer.parseInt(digits) : most + 1;
            if (number >= least && number <= most) {
                return number;
            }
        }
        reject(key, "number", least, most);
        return least;
    }

    /** Whether it is true; false when it is not there. */
    boolean flag(String key) {
        if (!has(key)) {
            return false;
        }
        if (entries.get(key) instanceof ScalarNode scalar && scalar.getTag().equals(Tag.BOOL)) {
            return scalar.getValue().equals("true");
        }
        reject(key, "flag");
        return false;
    }

    /** Texts, each of which must be valid; empty when there is no list. */
    List<String> choices(String key, List<String> valid) {
        List<String> found = new ArrayList<>();
        for (Node element : elements(key)) {
            String text = text(key, element);
            checkChoice(key, element, text, valid);
            found.add(text);
        }
        return List.copyOf(found);
    }

    /** A list of texts; empty when there is none. */
    List<String> texts(String key) {
        return elements(key).stream().map(node -> text(key, node)).toList();
    }

    Optional<PackNode> node(String key) {
        if (!has(key)) {
            reject(key, "missing-mapping");
            return Optional.empty();
        }
        return mapping(key, entries.get(key), entries.at(key));
    }

    /** What a mapping holds; {@code missing} when there is none, which is a problem. */
    <T> T node(String key, Function<PackNode, T> read, T missing) {
        return node(key).map(read).orElse(missing);
    }

    /** As {@link #node}, taking over entries that only the mappings of extended packs have. */
    Optional<PackNode> joined(String key) {
        Optional<PackNode> own = node(key);
        own.ifPresent(node -> entries.parentsOf(key).forEach(node::inherit));
        return own;
    }

    /** A list with at least one entry. */
    <T> List<T> list(String key, Function<PackNode, T> read) {
        if (!has(key)
                || (entries.get(key) instanceof SequenceNode list && list.getValue().isEmpty())) {
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
            String where = entries.at(key) + "[" + (i + 1) + "]";
            Optional<PackNode> element = mapping(key, elements.get(i), where);
            element.ifPresent(one -> one.refuseSameId(ids));
            element.map(read).ifPresent(result::add);
        }
        return List.copyOf(result);
    }

    private void refuseSameId(Map<String, Integer> known) {
        if (entries.get("id") instanceof ScalarNode id) {
            Integer first = known.putIfAbsent(id.getValue(), entries.lineOf("id"));
            if (first != null) {
                reject("id", "duplicate-id", id.getValue(), first);
            }
        }
    }

    /** A mapping from ids to mappings. */
    <T> Map<String, T> map(String key, Function<PackNode, T> read) {
        Map<String, T> result = new LinkedHashMap<>();
        for (PackNode inner : node(key).stream().toList()) {
            for (String id : inner.entries.keys()) {
                inner.node(id).map(read).ifPresent(one -> result.put(id, one));
            }
        }
        return Collections.unmodifiableMap(result);
    }

    /** Refuses every key that nobody asked for, here and below. */
    void refuseUnknownKeys() {
        entries.refuseUnknownKeys();
        children.forEach(PackNode::refuseUnknownKeys);
    }

    private List<Node> elements(String key) {
        if (!has(key)) {
            return List.of();
        }
        if (entries.get(key) instanceof SequenceNode list) {
            return list.getValue();
        }
        reject(key, "list");
        return List.of();
    }

    private Optional<PackNode> mapping(String key, Node node, String where) {
        if (node instanceof MappingNode mapping) {
            PackNode child = new PackNode(entries.below(key, where, mapping));
            children.add(child);
            return Optional.of(child);
        }
        entries.rejectAt(node, key, "mapping");
        return Optional.empty();
    }
}

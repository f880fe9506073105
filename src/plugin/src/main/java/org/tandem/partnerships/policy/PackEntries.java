package org.tandem.partnerships.policy;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** The keys and values of a mapping, with their lines, and what it takes over from other packs. */
final class PackEntries {
    static final String EXTENDS = "extends";

    private final PackProblems problems;
    private final String place;
    private final int line;
    private final boolean elsewhere;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final Map<String, List<MappingNode>> parents = new HashMap<>();
    private final Set<String> inherited = new HashSet<>();
    private final Set<String> asked = new TreeSet<>();

    /**
     * The entries of a mapping.
     *
     * @param elsewhere whether it comes from another file, so that its own lines mean nothing
     */
    PackEntries(
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

    /** Takes over what another mapping has and this one lacks. */
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
            parents.computeIfAbsent(key, any -> new ArrayList<>()).add(mapping);
        }
    }

    /** The mappings that extended packs have at this key, nearest first. */
    List<MappingNode> parentsOf(String key) {
        return parents.getOrDefault(key, List.of());
    }

    boolean has(String key) {
        asked.add(key);
        return values.containsKey(key);
    }

    Node get(String key) {
        return values.get(key);
    }

    Set<String> keys() {
        return values.keySet();
    }

    void reject(String key, String problem, Serializable... args) {
        problems.reject(lineOf(key), at(key), problem, args);
    }

    void rejectAt(Node node, String key, String problem, Serializable... args) {
        problems.reject(inherited.contains(key) ? lineOf(key) : line(node), at(key), problem, args);
    }

    void warn(String key, String problem, Serializable... args) {
        problems.warn(lineOf(key), at(key), problem, args);
    }

    /** The entries of a mapping below a key; what it is called in place of the key is given. */
    PackEntries below(String key, String where, MappingNode mapping) {
        boolean other = elsewhere || inherited.contains(key);
        int at = other ? lineOf(EXTENDS) : line(mapping);
        return new PackEntries(problems, where, mapping, at, other);
    }

    /** Refuses every key that nobody asked for. */
    void refuseUnknownKeys() {
        lines.forEach(
                (key, at) -> {
                    if (!key.isEmpty() && !asked.contains(key)) {
                        problems.reject(at, at(key), "unknown-key", String.join(", ", asked));
                    }
                });
    }

    int lineOf(String key) {
        return lines.getOrDefault(inherited.contains(key) ? EXTENDS : key, line);
    }

    String at(String key) {
        return place.isEmpty() ? key : place + "." + key;
    }

    private int line(Node node) {
        return elsewhere ? line : PackYaml.line(node.getStartMark());
    }
}

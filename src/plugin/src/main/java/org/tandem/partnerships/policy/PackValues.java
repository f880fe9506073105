package org.tandem.partnerships.policy;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** All values of a pack by their places, with those of the pack that it extends. */
final class PackValues {
    /** What an entry of a list is called by, the first that it has. */
    private static final List<String> NAMES =
            List.of("id", "theme", "level", "transition", "term", "heading", "number", "value");

    /** Keys below which a pack takes over one by one. */
    private static final Set<String> JOINED = Set.of("lists", "record");

    private final Map<String, String> values = new LinkedHashMap<>();

    private PackValues() {}

    /**
     * All values of a pack that can be read, with what it takes over from the pack that it extends:
     * every top-level key, list of {@code lists} and key of {@code record} that it lacks.
     *
     * @param stored texts of the packs that may be extended
     */
    static Map<String, String> of(String yaml, Function<PackRef, Optional<String>> stored) {
        PackValues found = new PackValues();
        new PackYaml(new PackProblems()).root(yaml).ifPresent(root -> found.collect("", root));
        Map<String, String> own = found.values;
        Map<String, String> extended =
                PackRef.parse(own.getOrDefault("extends", ""))
                        .flatMap(stored)
                        .map(parent -> of(parent, stored))
                        .orElse(Map.of());
        Set<String> units = own.keySet().stream().map(PackValues::unit).collect(toSet());
        Map<String, String> all = new LinkedHashMap<>(extended);
        all.keySet().removeIf(place -> units.contains(unit(place)));
        all.putAll(own);
        return all;
    }

    /** What is taken over as a whole or not at all. */
    private static String unit(String place) {
        String[] parts = place.split("\\.", 3);
        return JOINED.contains(parts[0]) && parts.length > 1 ? parts[0] + "." + parts[1] : parts[0];
    }

    private void collect(String place, Node node) {
        if (node instanceof MappingNode mapping) {
            for (NodeTuple entry : mapping.getValue()) {
                collect(join(place, scalar(entry.getKeyNode())), entry.getValueNode());
            }
        } else if (node instanceof SequenceNode list && isTexts(list)) {
            put(place, list.getValue().stream().map(PackValues::scalar).collect(joining(", ")));
        } else if (node instanceof SequenceNode list) {
            int number = 0;
            for (Node element : list.getValue()) {
                number++;
                collect(join(place, name(element, number)), element);
            }
        } else {
            put(place, scalar(node));
        }
    }

    private static boolean isTexts(SequenceNode list) {
        return list.getValue().stream().allMatch(ScalarNode.class::isInstance);
    }

    /** Entries that are called the same are told apart by a number. */
    private void put(String place, String value) {
        String free = place;
        for (int i = 2; values.containsKey(free); i++) {
            free = place + " (" + i + ")";
        }
        values.put(free, value);
    }

    private static String name(Node element, int number) {
        if (element instanceof MappingNode mapping) {
            for (String wanted : NAMES) {
                for (NodeTuple entry : mapping.getValue()) {
                    if (scalar(entry.getKeyNode()).equals(wanted)) {
                        return scalar(entry.getValueNode()) + levels(mapping);
                    }
                }
            }
        }
        return Integer.toString(number);
    }

    /** Gates of one transition are told apart by the levels for which they hold. */
    private static String levels(MappingNode entry) {
        return entry.getValue().stream()
                .filter(one -> scalar(one.getKeyNode()).equals("levels"))
                .filter(one -> one.getValueNode() instanceof SequenceNode)
                .flatMap(one -> ((SequenceNode) one.getValueNode()).getValue().stream())
                .map(PackValues::scalar)
                .collect(
                        collectingAndThen(
                                joining("+"), names -> names.isEmpty() ? "" : ":" + names));
    }

    private static String join(String place, String name) {
        return place.isEmpty() ? name : place + "." + name;
    }

    private static String scalar(Node node) {
        return node instanceof ScalarNode scalar ? Objects.toString(scalar.getValue(), "") : "";
    }
}

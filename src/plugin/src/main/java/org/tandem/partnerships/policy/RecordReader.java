package org.tandem.partnerships.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what a pack says about the record: the lists to choose from, and rules about them. */
final class RecordReader {
    /** Entries that the product itself knows: see {@link PolicyPack#PARTNERSHIP}. */
    private static final Map<String, List<String>> NEEDED =
            Map.of(
                    "kinds",
                    List.of(PolicyPack.PARTNERSHIP),
                    "proposers",
                    List.of(PolicyPack.PROPOSED_BY_PARTNER, PolicyPack.PROPOSED_BY_STAFF));

    private static final RecordPolicy NOTHING = new RecordPolicy(List.of(), List.of(), List.of());

    private final PackNode root;
    private final LifecycleNames names;

    RecordReader(PackNode root, LifecycleNames names) {
        this.root = root;
        this.names = names;
    }

    Map<String, List<Choice>> lists() {
        return root.joined("lists").map(RecordReader::everyList).orElse(Map.of());
    }

    private static Map<String, List<Choice>> everyList(PackNode lists) {
        return PolicyPack.LISTS.stream()
                .collect(
                        Collectors.toUnmodifiableMap(
                                Function.identity(), id -> oneList(lists, id)));
    }

    private static List<Choice> oneList(PackNode lists, String id) {
        List<Choice> found = lists.listOrNone(id, RecordReader::choice);
        List<String> ids = found.stream().map(Choice::id).toList();
        List<String> missing =
                NEEDED.getOrDefault(id, List.of()).stream()
                        .filter(needed -> !ids.contains(needed))
                        .toList();
        if (!missing.isEmpty()) {
            lists.reject(id, "missing-choices", String.join(", ", missing));
        }
        return found;
    }

    private static Choice choice(PackNode node) {
        return new Choice(
                node.id("id"), node.text("title"), node.text("text", ""), node.text("source"));
    }

    /** The rules; {@code lists} are those that they speak of. */
    RecordPolicy rules(Map<String, List<Choice>> lists) {
        return root.joined("record").map(node -> rules(node, lists)).orElse(NOTHING);
    }

    private RecordPolicy rules(PackNode node, Map<String, List<Choice>> lists) {
        List<String> types = ids(lists, "agreement-types");
        return new RecordPolicy(
                node.listOrNone("agreements", one -> agreement(one, types)),
                node.choices("rollOut", ids(lists, "scope-stages")),
                node.choices("dataConsults", ids(lists, "consult", "departments")));
    }

    private RecordPolicy.Agreement agreement(PackNode node, List<String> types) {
        return new RecordPolicy.Agreement(
                node.choice("type", types),
                node.choice("template", types),
                node.has("route")
                        ? Optional.of(node.choice("route", names.routes()))
                        : Optional.empty(),
                node.text("source"));
    }

    /** The ids in some of the lists. */
    static List<String> ids(Map<String, List<Choice>> lists, String... listIds) {
        return Stream.of(listIds)
                .flatMap(id -> lists.getOrDefault(id, List.of()).stream())
                .map(Choice::id)
                .distinct()
                .toList();
    }
}

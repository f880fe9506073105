package org.tandem.partnerships.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * Reads packs from YAML and checks them. A pack may say {@code extends: odst-conditions-habits/1}
 * and takes over every top-level key, every list of {@code lists} and every key of {@code record},
 * that it does not have itself.
 */
final class PackReader {
    private static final int HIGHEST_VERSION = 9999;

    /** A stored pack extends only what was stored before it, so there is an end to it. */
    private static final int MOST_ANCESTORS = 10;

    private final LifecycleNames names;
    private final Function<PackRef, Optional<String>> stored;

    /**
     * A reader.
     *
     * @param stored texts of the packs that may be extended
     */
    PackReader(LifecycleNames names, Function<PackRef, Optional<String>> stored) {
        this.names = names;
        this.stored = stored;
    }

    /**
     * What a file says.
     *
     * @param warnings what is allowed but probably not meant
     */
    record Reading(PolicyPack pack, List<PackProblem> warnings) {}

    /**
     * Reads a pack.
     *
     * @param file name for messages
     * @throws PackException with everything that is wrong
     */
    Reading read(String file, String yaml) {
        PackProblems problems = new PackProblems();
        Optional<MappingNode> mapping = new PackYaml(problems).root(yaml);
        problems.throwIfAny(file);
        PackNode root = root(problems, mapping.orElseThrow());
        inherit(root, problems);
        PolicyPack pack = pack(root);
        root.refuseUnknownKeys();
        problems.throwIfAny(file);
        return new Reading(pack, problems.warnings());
    }

    private static PackNode root(PackProblems problems, MappingNode file) {
        int line = PackYaml.line(file.getStartMark());
        return new PackNode(new PackEntries(problems, "", file, line, false));
    }

    private void inherit(PackNode root, PackProblems problems) {
        String parent = root.text(PackEntries.EXTENDS, "");
        for (int i = 0; i < MOST_ANCESTORS && !parent.isEmpty(); i++) {
            Optional<MappingNode> found =
                    PackRef.parse(parent).flatMap(stored).flatMap(new PackYaml(problems)::root);
            if (found.isEmpty()) {
                root.reject(PackEntries.EXTENDS, "extends", parent);
            }
            found.ifPresent(root::inherit);
            parent = found.map(PackReader::parentOf).orElse("");
        }
    }

    private static String parentOf(MappingNode pack) {
        return pack.getValue().stream()
                .filter(
                        entry ->
                                entry.getKeyNode() instanceof ScalarNode key
                                        && key.getValue().equals(PackEntries.EXTENDS)
                                        && entry.getValueNode() instanceof ScalarNode)
                .map(entry -> ((ScalarNode) entry.getValueNode()).getValue())
                .findFirst()
                .orElse("");
    }

    private PolicyPack pack(PackNode root) {
        InstrumentReader instruments = new InstrumentReader(root);
        LifecycleReader lifecycle = new LifecycleReader(root, names);
        List<GateRule> gates = lifecycle.gates();
        List<Route> routes = lifecycle.routes();
        lifecycle.compare(routes, gates);
        RecordReader record = new RecordReader(root, names);
        Map<String, List<Choice>> lists = record.lists();
        return new PolicyPack(
                root.id("id"),
                root.number("version", 1, HIGHEST_VERSION),
                root.text("title"),
                root.text("district"),
                root.node("policy", PackReader::policy, null),
                texts(root),
                lists,
                record.rules(lists),
                lifecycle.levels(),
                lifecycle.ownerLevels(),
                root.node("office", PackReader::office, null),
                lifecycle.stepMaps(),
                gates,
                lifecycle.rubric(),
                routes,
                instruments.themes(),
                instruments.standards(),
                instruments.readiness(),
                instruments.supplement(),
                instruments.agenda(),
                instruments.agreement(RecordReader.ids(lists, "agreement-types")),
                instruments.alignment(),
                root.list("glossary", PackReader::glossaryEntry),
                root.list("tools", PackReader::tool),
                root.has("calendar")
                        ? root.node("calendar", SchoolCalendar::read, SchoolCalendar.FROM_JULY)
                        : SchoolCalendar.FROM_JULY,
                root.list("reviews", ReviewReader::read),
                lifecycle.phases(),
                root.list("documents", PackReader::document));
    }

    private static BoardPolicy policy(PackNode node) {
        return new BoardPolicy(
                node.text("number", ""),
                node.text("title"),
                node.text("adopted", ""),
                node.text("source"),
                node.list("guidelines", PackReader::sourced),
                node.list("procedures", PackReader::sourced));
    }

    private static Map<String, SourcedText> texts(PackNode root) {
        Map<String, SourcedText> texts = root.map("texts", PackReader::sourced);
        List<String> missing =
                PolicyPack.REQUIRED_TEXTS.stream().filter(id -> !texts.containsKey(id)).toList();
        if (root.has("texts") && !missing.isEmpty()) {
            root.reject("texts", "missing-entries", String.join(", ", missing));
        }
        return texts;
    }

    private static Choice document(PackNode node) {
        return new Choice(node.id("id"), node.text("title"), node.text("text", ""), "");
    }

    private static Office office(PackNode node) {
        return new Office(
                node.text("name"),
                node.text("shortName"),
                node.text("source"),
                node.node("help", PackReader::sourced, null),
                node.has("dataOffice")
                        ? node.node("dataOffice").map(PackReader::sourced)
                        : Optional.empty(),
                node.list("duties", PackReader::sourced));
    }

    private static GlossaryEntry glossaryEntry(PackNode node) {
        return new GlossaryEntry(
                node.text("term"),
                node.text("meaning", ""),
                node.texts("aliases"),
                node.text("source"));
    }

    private static Tool tool(PackNode node) {
        return new Tool(
                node.id("id"),
                node.text("title"),
                node.text("text"),
                node.flag("required"),
                node.text("source"));
    }

    static SourcedText sourced(PackNode node) {
        return new SourcedText(node.text("text"), node.text("source"));
    }
}

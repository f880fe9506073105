package org.tandem.partnerships.policy;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Turns the text of a pack into nodes that know their lines. Whatever could make a small file large
 * in memory is refused before that: too many bytes, aliases, deep nesting.
 */
final class PackYaml {
    /** Ten times the largest shipped pack. */
    static final int MOST_BYTES = 512 * 1024;

    /** Twice what the deepest entry of a pack needs. */
    private static final int DEEPEST = 20;

    private final PackProblems problems;

    PackYaml(PackProblems problems) {
        this.problems = problems;
    }

    /** The mapping that the file is; empty when it is none, with the reason among the problems. */
    Optional<MappingNode> root(String text) {
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > MOST_BYTES) {
            problems.reject(1, "", "size", bytes, MOST_BYTES);
            return Optional.empty();
        }
        try {
            LoadSettings settings = LoadSettings.builder().build();
            return harmless(settings, text) ? mapping(settings, text) : Optional.empty();
        } catch (MarkedYamlEngineException malformed) {
            problems.reject(line(malformed.getProblemMark()), "", "yaml", malformed.getProblem());
        } catch (YamlEngineException malformed) {
            problems.reject(1, "", "yaml", malformed.getMessage());
        }
        return Optional.empty();
    }

    private Optional<MappingNode> mapping(LoadSettings settings, String text) {
        Optional<Node> node = new Compose(settings).composeString(text);
        if (node.isPresent() && node.get() instanceof MappingNode mapping) {
            return Optional.of(mapping);
        }
        problems.reject(1, "", "mapping");
        return Optional.empty();
    }

    /** Looks at the events, which come one by one, before anything is built of them. */
    private boolean harmless(LoadSettings settings, String text) {
        int depth = 0;
        int documents = 0;
        for (Event event : new Parse(settings).parseString(text)) {
            switch (event.getEventId()) {
                case Alias -> {
                    problems.reject(line(event.getStartMark()), "", "alias");
                    return false;
                }
                case DocumentStart -> documents++;
                case MappingStart, SequenceStart -> depth++;
                case MappingEnd, SequenceEnd -> depth--;
                default -> {
                    // Scalars and the ends of documents add nothing.
                }
            }
            if (depth > DEEPEST || documents > 1) {
                String key = documents > 1 ? "documents" : "depth";
                problems.reject(line(event.getStartMark()), "", key, DEEPEST);
                return false;
            }
        }
        return true;
    }

    /** Lines are counted from 1, as editors do. */
    static int line(Optional<Mark> mark) {
        return mark.map(Mark::getLine).orElse(0) + 1;
    }
}

package org.tandem.partnerships.readiness;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A note for the agreement that the two teams made of a concern when they met.
 *
 * @param ref names it within its partnership
 * @param concern what it was made of; empty in notes from before that was kept
 * @param noted by whom and when; empty in notes from before that was kept
 * @param taken who took it up in the agreement, and when; empty while it is open
 * @param how where the agreement takes it up, in words; may be empty
 * @param version for optimistic locking
 */
public record MoaNote(
        String ref,
        String note,
        String concern,
        Optional<Mark> noted,
        Optional<Mark> taken,
        String how,
        int version) {
    private static final String NOTED = "noted";
    private static final String TAKEN = "taken";

    /** Who did something, by key, and when. */
    public record Mark(String by, Instant at) {
        private static Optional<Mark> read(Paper paper, String what) {
            String by = paper.value(what + "By");
            return by.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Mark(by, Instant.parse(paper.value(what + "At"))));
        }

        private void write(String what, Map<String, String> fields) {
            fields.put(what + "By", by);
            fields.put(what + "At", at.toString());
        }
    }

    /** The note that a paper about a concern holds; empty when it became something else. */
    static Optional<MoaNote> of(Paper paper) {
        if (!paper.name().startsWith(Concern.PAPER) || !paper.value("to").equals("moa")) {
            return Optional.empty();
        }
        return Optional.of(
                new MoaNote(
                        paper.name().substring(Concern.PAPER.length()),
                        paper.value("note"),
                        paper.value("concern"),
                        Mark.read(paper, NOTED),
                        Mark.read(paper, TAKEN),
                        paper.value("how"),
                        paper.version()));
    }

    /** The fields of a new note. */
    static Map<String, String> fields(Concern concern, String note, Mark noted) {
        Map<String, String> fields = new HashMap<>();
        fields.put("to", "moa");
        fields.put("note", note);
        fields.put("concern", concern.text());
        noted.write(NOTED, fields);
        return fields;
    }

    /** The fields that say that it is taken up. */
    static Map<String, String> taken(Mark taken, String how) {
        Map<String, String> fields = new HashMap<>();
        fields.put("how", how);
        taken.write(TAKEN, fields);
        return fields;
    }

    /** The fields that say that it is open again. */
    static Map<String, String> reopened() {
        return Map.of(TAKEN + "By", "", TAKEN + "At", "", "how", "");
    }
}

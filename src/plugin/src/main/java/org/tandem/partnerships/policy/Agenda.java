package org.tandem.partnerships.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The quarterly meeting agenda (ODST 004:274–314, R158–R175).
 *
 * @param minutes length of the meeting
 * @param timings other ways to share out the minutes, for districts to choose (I1)
 */
public record Agenda(
        int minutes,
        SourcedText purpose,
        SourcedText preparation,
        SourcedText notes,
        List<Section> sections,
        List<Timing> timings) {
    /** The agenda with the minutes of one of its timings; empty when it has no such timing. */
    public Optional<Agenda> timed(String timingId) {
        return timings.stream()
                .filter(one -> one.id().equals(timingId))
                .findFirst()
                .map(this::with);
    }

    private Agenda with(Timing timing) {
        List<Section> timed = sections.stream().map(section -> section.with(timing)).toList();
        return new Agenda(minutes, purpose, preparation, notes, timed, timings);
    }

    /** How many minutes the sections take together. */
    public int sum() {
        return sections.stream().mapToInt(Section::minutes).sum();
    }

    /**
     * Another way to share out the minutes.
     *
     * @param minutes by section; sections that lack keep theirs
     */
    public record Timing(String id, String title, Map<String, Integer> minutes, String source) {}

    /**
     * A section.
     *
     * @param id stable; that of its theme where it has one
     * @param theme id of its theme, empty for the wrap-up
     */
    public record Section(
            String id,
            String theme,
            String title,
            int minutes,
            String source,
            List<Question> questions) {
        private Section with(Timing timing) {
            int timed = timing.minutes().getOrDefault(id, minutes);
            return new Section(id, theme, title, timed, source, questions);
        }
    }

    /** A monitoring question with its number in the document. */
    public record Question(int number, String text, String source) {}
}

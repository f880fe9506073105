package org.tandem.partnerships.policy;

import java.util.List;

/**
 * The quarterly meeting agenda (ODST 004:274–314, R158–R175).
 *
 * @param minutes length of the meeting
 */
public record Agenda(
        int minutes,
        SourcedText purpose,
        SourcedText preparation,
        SourcedText notes,
        List<Section> sections) {
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
            List<Question> questions) {}

    /** A monitoring question with its number in the document. */
    public record Question(int number, String text, String source) {}
}

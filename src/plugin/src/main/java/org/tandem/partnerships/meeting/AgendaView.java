package org.tandem.partnerships.meeting;

import java.util.List;
import org.tandem.partnerships.action.ActionRow;

/**
 * What the agenda's template prints.
 *
 * @param facts date, quarter and place; empty on pages that are no meeting
 * @param length of the meeting, in words
 * @param notesUrl where notes are saved, up to the section; empty when the reader may not
 * @param actionsUrl where actions are added
 * @param meeting page id to send with a new action, {@code quarter} likewise
 * @param incomplete actions without an owner or a due date (R175)
 */
public record AgendaView(
        List<Fact> facts,
        String length,
        String purpose,
        String notesUrl,
        String actionsUrl,
        String meeting,
        String quarter,
        List<SectionView> sections,
        List<ActionRow> incomplete) {
    /** Whether notes and actions can be typed. */
    public boolean interactive() {
        return !notesUrl.isEmpty();
    }

    /** A line of what is known of the meeting. */
    public record Fact(String label, String value) {}

    /**
     * A section of the agenda.
     *
     * @param minutes in words
     * @param version of the notes
     * @param wrapUp whether it ends the meeting
     */
    public record SectionView(
            String id,
            String title,
            String minutes,
            List<String> questions,
            String notes,
            String version,
            List<ActionRow> actions,
            boolean wrapUp) {}
}

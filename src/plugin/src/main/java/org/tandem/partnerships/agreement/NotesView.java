package org.tandem.partnerships.agreement;

import java.util.List;

/**
 * What is printed of the notes for the agreement.
 *
 * @param address where a note is marked
 * @param interactive whether it can be marked from where it is shown
 */
public record NotesView(
        String address, boolean interactive, List<NoteView> open, List<NoteView> taken) {
    /**
     * A note.
     *
     * @param noted by whom and when, in words; may be empty
     * @param taken by whom and when it was taken up, in words; empty while it is open
     */
    public record NoteView(
            String ref,
            String version,
            String note,
            String concern,
            String noted,
            String taken,
            String how) {}
}

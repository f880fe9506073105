package org.tandem.partnerships.communication;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What both sides say about the partnership to others, in the same words (R146).
 *
 * @param text empty while nothing is agreed
 * @param district who agreed for the district; empty while nobody did
 * @param partner who agreed for the partner; empty while nobody did
 * @param version for optimistic locking; 0 while nothing is saved
 */
record AgreedMessage(String text, Agreed district, Agreed partner, int version) {
    static final AgreedMessage NONE = new AgreedMessage("", Agreed.NOT_YET, Agreed.NOT_YET, 0);

    /** Who agreed for a side, and when. */
    record Agreed(String by, Optional<LocalDate> day) {
        static final Agreed NOT_YET = new Agreed("", Optional.empty());

        private String asText() {
            return by.isEmpty() ? "" : by + " " + day.map(LocalDate::toString).orElse("");
        }
    }

    /** Whether both sides agreed to it. */
    boolean agreed() {
        return !district.by().isEmpty() && !partner.by().isEmpty();
    }

    /** What two versions differ in, for the history. */
    String asText() {
        String sides = String.join("; ", district.asText(), partner.asText());
        return text.isEmpty() ? "" : text + " (" + sides + ")";
    }
}

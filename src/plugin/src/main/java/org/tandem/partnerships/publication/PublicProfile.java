package org.tandem.partnerships.publication;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the office wrote for everybody to read. It is kept apart from the record, so that what
 * somebody writes there later is not public by itself.
 *
 * @param who the partner
 * @param what it does
 * @param where schools
 * @param students which ones, as numbers or groups; never names
 * @param contact how the public reaches the partner; empty unless the office made it public
 */
record PublicProfile(
        String who,
        String what,
        String where,
        String students,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        String contact) {
    static final PublicProfile EMPTY =
            new PublicProfile("", "", "", "", Optional.empty(), Optional.empty(), "");

    /** What two versions differ in, for the history. */
    String asText() {
        return String.join("; ", who, what, where, students, text(from), text(until), contact);
    }

    private static String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}

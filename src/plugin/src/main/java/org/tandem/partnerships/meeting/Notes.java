package org.tandem.partnerships.meeting;

/**
 * What was said about one section.
 *
 * @param version of the saved notes, from 1; 0 while there are none
 * @param savedBy key of the person; empty while there are none
 */
record Notes(String section, String text, int version, String savedBy) {
    static Notes none(String section) {
        return new Notes(section, "", 0, "");
    }
}

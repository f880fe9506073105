package org.tandem.partnerships.publication;

import java.util.List;

/**
 * A public profile as the template prints it.
 *
 * @param question what the public asks of the program, in the pack's words
 * @param facts who, what, where, which students, agreement dates
 * @param personQuestion what the public asks of a person, in the pack's words
 * @param personFacts who in the district answers for it, and how to reach the partner
 */
public record PublicView(
        String who,
        String question,
        List<PublicFact> facts,
        String personQuestion,
        List<PublicFact> personFacts) {
    /** A line of the profile. */
    public record PublicFact(String label, String value) {}
}

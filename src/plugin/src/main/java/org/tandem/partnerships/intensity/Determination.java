package org.tandem.partnerships.intensity;

import java.time.Instant;
import java.util.Map;
import org.tandem.partnerships.policy.PackRef;

/**
 * How a partnership's intensity was determined (R19, R49, R50). It never changes; a later one takes
 * its place.
 *
 * @param pack whose rubric was answered
 * @param answers option by criterion
 * @param setBy key of the person who gave the answers
 * @param reviewedWith key of the person with whom they were reviewed
 * @param version from 1, per partnership
 */
record Determination(
        int partnershipId,
        PackRef pack,
        int rubricVersion,
        Map<String, String> answers,
        Verdict verdict,
        String reason,
        String setBy,
        String reviewedWith,
        Instant setAt,
        int version) {
    Determination {
        answers = Map.copyOf(answers);
    }

    String level() {
        return verdict.level();
    }
}

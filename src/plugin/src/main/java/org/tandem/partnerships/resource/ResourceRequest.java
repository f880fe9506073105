package org.tandem.partnerships.resource;

import java.time.Instant;
import java.util.Optional;

/**
 * A request for something of the district's.
 *
 * @param resource id in the pack's list, as {@code space}
 * @param size id in the pack's list of partner sizes when it was asked; empty if there is none
 * @param askedBy key of the person who asked
 * @param answer empty while it is open
 * @param provided whether it came; empty until somebody said, and for what was refused
 * @param version from 1
 */
record ResourceRequest(
        int id,
        int partnershipId,
        String resource,
        String purpose,
        String school,
        String size,
        String askedBy,
        Instant askedAt,
        Optional<Answer> answer,
        Optional<Provided> provided,
        int version) {
    /** Whether it was granted, which comes before it can be provided. */
    boolean isGranted() {
        return answer.map(Answer::outcome).filter(Outcome.GRANTED::equals).isPresent();
    }
}

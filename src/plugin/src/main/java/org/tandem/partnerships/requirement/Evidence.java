package org.tandem.partnerships.requirement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What was recorded of a requirement.
 *
 * @param requirementId the pack's id, as {@code insurance}
 * @param note what was seen; may be empty when there is a link
 * @param link where it is; may be empty when there is a note
 * @param until the last day on which it counts; empty when it does not expire
 * @param by key of the person who recorded it
 * @param version from 1
 */
record Evidence(
        String requirementId,
        String note,
        String link,
        Optional<LocalDate> until,
        String by,
        Instant at,
        int version) {}

package org.tandem.partnerships.communication;

import java.time.Instant;

/**
 * An entry of the communication log.
 *
 * @param loggedBy key of the person
 * @param version for optimistic locking, from 1; greater when it was corrected
 */
record LoggedContact(
        int id,
        int partnershipId,
        Contact contact,
        String loggedBy,
        Instant loggedAt,
        int version) {}

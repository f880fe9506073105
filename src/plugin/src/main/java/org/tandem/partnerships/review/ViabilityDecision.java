package org.tandem.partnerships.review;

import java.time.Instant;

/**
 * What was decided in a review.
 *
 * @param by key of the organizational owner who decided
 * @param version from 1
 */
record ViabilityDecision(Viability choice, String rationale, String by, Instant at, int version) {}

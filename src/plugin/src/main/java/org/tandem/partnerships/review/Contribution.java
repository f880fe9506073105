package org.tandem.partnerships.review;

import java.time.Instant;

/**
 * What was written into a slot of a review.
 *
 * @param by key of the person who wrote it last
 * @param version from 1
 */
record Contribution(Slot slot, String text, String by, Instant at, int version) {}

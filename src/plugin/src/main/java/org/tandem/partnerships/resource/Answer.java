package org.tandem.partnerships.resource;

import java.time.LocalDate;

/**
 * The district's answer to a request; it is given once.
 *
 * @param on when it was decided
 * @param reason never empty
 * @param by key of the person who answered
 */
record Answer(Outcome outcome, LocalDate on, String reason, String by) {}

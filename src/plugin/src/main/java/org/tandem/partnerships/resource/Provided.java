package org.tandem.partnerships.resource;

import java.time.Instant;

/**
 * Whether what was granted came (R147).
 *
 * @param by key of the person who said so
 */
record Provided(boolean yes, String by, Instant at) {}

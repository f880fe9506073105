package org.tandem.partnerships.policy;

import java.time.Instant;

/**
 * That a pack was made the active one.
 *
 * @param replaced the pack that was active before, as {@code mmsd-7544/1}
 * @param by key of the person
 */
public record Activation(PackRef ref, String replaced, String by, Instant at) {}

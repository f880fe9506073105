package org.tandem.partnerships.lifecycle;

/**
 * Whether a gate is met.
 *
 * @param link where it can be met; empty when there is no such place
 */
public record Fact(boolean met, String link) {}

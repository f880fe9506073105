package org.tandem.partnerships.phase;

/**
 * A line of the report as the template prints it.
 *
 * @param states how many are in which state, in words
 */
public record PhaseView(String title, int partnerships, String states) {}

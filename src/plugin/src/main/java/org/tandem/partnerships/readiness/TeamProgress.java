package org.tandem.partnerships.readiness;

/**
 * How far a team is, for the office.
 *
 * @param missing full names of those who have not answered; empty when none
 */
public record TeamProgress(String title, String progress, String missing, boolean closed) {}

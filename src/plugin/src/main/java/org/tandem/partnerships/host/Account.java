package org.tandem.partnerships.host;

/**
 * An account of the host.
 *
 * @param active whether the person can still log in
 */
public record Account(Person person, boolean active) {}

package org.tandem.partnerships.host;

/**
 * Someone with an account in the host.
 *
 * @param key stable identity, kept when the account is renamed; this is what records store
 * @param name what people type to log in
 * @param fullName what is shown
 */
public record Person(String key, String name, String fullName) {}

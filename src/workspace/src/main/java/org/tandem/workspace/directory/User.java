package org.tandem.workspace.directory;

/**
 * A person known to both applications.
 *
 * @param key never changes, even when the name does; equals the name at creation
 * @param name the login name, lower case
 */
public record User(String key, String name, String fullName, String email, boolean active) {}

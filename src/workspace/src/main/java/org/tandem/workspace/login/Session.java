package org.tandem.workspace.login;

import org.tandem.workspace.directory.User;

/**
 * A login of one user to one application.
 *
 * @param idHash the stored form of the cookie's value
 * @param flash messages to show once, as JSON, or null
 */
public record Session(String idHash, User user, String xsrfToken, String flash, long lastSeen) {}

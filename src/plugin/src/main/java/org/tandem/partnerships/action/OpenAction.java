package org.tandem.partnerships.action;

/**
 * An action that is still to be done.
 *
 * @param outboxKey the key under which its issue was asked for
 */
record OpenAction(ActionItem item, String outboxKey) {}

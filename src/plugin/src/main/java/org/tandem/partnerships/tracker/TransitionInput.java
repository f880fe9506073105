package org.tandem.partnerships.tracker;

/**
 * A transition to execute.
 *
 * @param comment empty for none
 */
record TransitionInput(int id, String comment) {}

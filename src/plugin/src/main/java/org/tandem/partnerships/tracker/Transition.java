package org.tandem.partnerships.tracker;

/** A step the caller may take on an issue now. */
record Transition(int id, String name, String toStatus) {}

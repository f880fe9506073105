package org.tandem.workspace.tracker;

/** A way in which two issues are related, with the words for each side. */
public record LinkType(long id, String name, String inward, String outward) {}

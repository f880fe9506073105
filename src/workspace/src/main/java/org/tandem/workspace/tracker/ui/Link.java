package org.tandem.workspace.tracker.ui;

/** A text that leads somewhere within the application. */
public record Link(String title, String url) {}

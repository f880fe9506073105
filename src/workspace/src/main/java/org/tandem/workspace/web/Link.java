package org.tandem.workspace.web;

/**
 * A link within one application.
 *
 * @param href a path below the application, starting with a slash
 */
public record Link(String label, String href) {}

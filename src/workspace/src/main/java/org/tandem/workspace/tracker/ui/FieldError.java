package org.tandem.workspace.tracker.ui;

/**
 * A message in the summary above a form.
 *
 * @param field id of the control it leads to, or empty when it concerns the whole form
 * @param label the field's name, or empty
 */
public record FieldError(String field, String label, String message) {}

package org.tandem.partnerships.action;

import java.util.List;

/**
 * What the template of {@code action-items} prints.
 *
 * @param caption of the table
 * @param more how many are not shown, in words; empty for none
 */
public record ActionsView(String caption, List<ActionRow> rows, String more) {}

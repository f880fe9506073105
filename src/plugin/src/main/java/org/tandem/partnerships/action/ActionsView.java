package org.tandem.partnerships.action;

import java.util.List;

/**
 * What the template of {@code action-items} prints.
 *
 * @param caption of the table
 * @param team who answers for the actions (R156), in words; empty while nobody is on it
 * @param more how many are not shown, in words; empty for none
 */
public record ActionsView(String caption, String team, List<ActionRow> rows, String more) {}

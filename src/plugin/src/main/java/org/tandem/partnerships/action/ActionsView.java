package org.tandem.partnerships.action;

import java.util.List;

/**
 * What the template of {@code action-items} prints.
 *
 * @param caption of the table
 * @param team who answers for the actions (R156), in words; empty while nobody is on it
 * @param rowsId id of the table's body
 * @param next how many to skip for the next rows; empty at the end
 * @param address where they are
 */
public record ActionsView(
        String caption,
        String team,
        String rowsId,
        List<ActionRow> rows,
        String next,
        String address) {}

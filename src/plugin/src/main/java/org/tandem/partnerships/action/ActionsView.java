package org.tandem.partnerships.action;

import java.util.List;

/**
 * What the template of {@code action-items} prints.
 *
 * @param caption of the table
 * @param board address of the action board; empty while Jira is not linked
 * @param team whose board it is (R156) and who moves actions on it, in words
 * @param rowsId id of the table's body
 * @param next how many to skip for the next rows; empty at the end
 * @param address where they are
 */
public record ActionsView(
        String caption,
        String board,
        String team,
        String rowsId,
        List<ActionRow> rows,
        String next,
        String address) {}

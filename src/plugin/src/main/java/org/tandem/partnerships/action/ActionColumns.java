package org.tandem.partnerships.action;

import java.time.LocalDate;
import java.util.Optional;

/** The columns in which an action is kept. */
final class ActionColumns {
    private ActionColumns() {}

    static ActionItem item(ActionEntity row) {
        return new ActionItem(
                row.getID(),
                row.getPartnershipId(),
                ActionKind.stored(row.getKind()),
                orEmpty(row.getDetail()),
                orEmpty(row.getQueue()),
                row.getParentId() == null ? 0 : row.getParentId(),
                row.getMeetingPageId(),
                orEmpty(row.getSectionId()),
                row.getSummary(),
                orEmpty(row.getOwnerFullName()),
                Optional.of(orEmpty(row.getDueOn()))
                        .filter(text -> !text.isEmpty())
                        .map(LocalDate::parse),
                Optional.ofNullable(row.getIssueKey()),
                orEmpty(row.getStatusName()),
                orEmpty(row.getStatusCategory()),
                row.getCreatedBy(),
                row.getCreatedAt().toInstant());
    }

    /** Databases may answer null for an empty text. */
    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}

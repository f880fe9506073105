package org.tandem.partnerships.action;

/**
 * An action as typed, unchecked; texts are never null.
 *
 * @param meetingPageId 0 for an action of no meeting
 * @param section agenda section, empty for none
 * @param owner login name
 * @param due {@code yyyy-MM-dd}
 * @param quarter as {@code 2026-Q4}; empty for the quarter of the due date
 */
public record NewAction(
        int partnershipId,
        long meetingPageId,
        String section,
        String summary,
        String owner,
        String due,
        String quarter) {}

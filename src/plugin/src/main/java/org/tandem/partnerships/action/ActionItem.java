package org.tandem.partnerships.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An action as last heard of.
 *
 * @param detail what else is to be known; may be empty
 * @param queue group whose people it waits for; empty for none
 * @param parentId the action that it is a part of; 0 for none
 * @param meetingPageId 0 for an action of no meeting
 * @param section agenda section it was typed in; empty for none
 * @param ownerFullName empty when nobody is assigned (any more)
 * @param issueKey empty while it is on its way to Jira
 * @param statusCategory Jira's {@code new}, {@code indeterminate} or {@code done}
 * @param createdBy key of the person who asked for it
 */
public record ActionItem(
        int id,
        int partnershipId,
        ActionKind kind,
        String detail,
        String queue,
        int parentId,
        long meetingPageId,
        String section,
        String summary,
        String ownerFullName,
        Optional<LocalDate> due,
        Optional<String> issueKey,
        String status,
        String statusCategory,
        String createdBy,
        Instant createdAt) {
    /** Whether nothing is left to do, by being done or cancelled. */
    public boolean closed() {
        return statusCategory.equals("done");
    }

    /** Whether it should have been finished before today. */
    public boolean overdue(LocalDate today) {
        return !closed() && due.filter(date -> date.isBefore(today)).isPresent();
    }

    /** Whether someone is to do it by a day; without both a meeting should not end (R175). */
    public boolean hasOwnerAndDate() {
        return !ownerFullName.isEmpty() && due.isPresent();
    }
}

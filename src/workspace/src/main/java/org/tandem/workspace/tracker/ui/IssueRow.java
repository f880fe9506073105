package org.tandem.workspace.tracker.ui;

import java.time.LocalDate;
import org.tandem.workspace.tracker.IssueView;
import org.tandem.workspace.tracker.StatusCategory;

/**
 * An issue in a list or on a card.
 *
 * @param overdue its due date is past and it is not done
 */
public record IssueRow(IssueView issue, String url, boolean overdue) {
    static IssueRow of(IssueView issue, LocalDate today) {
        boolean overdue =
                issue.dueDate() != null
                        && issue.dueDate().isBefore(today)
                        && issue.status().category() != StatusCategory.DONE;
        return new IssueRow(issue, Addresses.issue(issue.key()), overdue);
    }

    /** Up to two capital letters for the assignee; empty when there is none. */
    public String initials() {
        if (issue.assignee() == null) {
            return "";
        }
        String[] names = issue.assignee().fullName().trim().split("\\s+");
        String letters = first(names[0]);
        return names.length == 1 ? letters : letters + first(names[names.length - 1]);
    }

    private static String first(String name) {
        return name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1)).toUpperCase();
    }
}

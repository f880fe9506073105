package org.tandem.partnerships.action;

import java.time.LocalDate;

/**
 * An action over REST.
 *
 * @param kind action, escalation, task, data-request, help or monitoring-meeting
 * @param owner full name; empty when nobody is assigned
 * @param due {@code yyyy-MM-dd}, or null
 * @param issueKey null while it is on its way to Jira
 * @param issueUrl null while it is on its way to Jira
 * @param statusCategory {@code new}, {@code indeterminate} or {@code done}
 */
public record ActionJson(
        int id,
        String kind,
        String summary,
        String section,
        String owner,
        String due,
        String issueKey,
        String issueUrl,
        String status,
        String statusCategory) {
    static ActionJson of(ActionItem item, String issueUrl) {
        return new ActionJson(
                item.id(),
                item.kind().id(),
                item.summary(),
                item.section(),
                item.ownerFullName(),
                item.due().map(LocalDate::toString).orElse(null),
                item.issueKey().orElse(null),
                issueUrl,
                item.status(),
                item.statusCategory());
    }
}

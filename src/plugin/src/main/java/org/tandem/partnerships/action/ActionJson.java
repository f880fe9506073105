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
 * @param ownerText as the caller's language writes it, like the next two
 * @param dueText with the remark that it is overdue
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
        String statusCategory,
        String ownerText,
        String dueText,
        String statusText) {
    static ActionJson of(ActionItem item, ActionRow said, String overdue) {
        return new ActionJson(
                item.id(),
                item.kind().id(),
                item.summary(),
                item.section(),
                item.ownerFullName(),
                item.due().map(LocalDate::toString).orElse(null),
                item.issueKey().orElse(null),
                said.issueUrl().isEmpty() ? null : said.issueUrl(),
                item.status(),
                item.statusCategory(),
                said.owner(),
                said.overdue() ? said.due() + " " + overdue : said.due(),
                said.status());
    }
}

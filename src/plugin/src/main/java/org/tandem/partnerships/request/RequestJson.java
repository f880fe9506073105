package org.tandem.partnerships.request;

import java.util.List;

/**
 * Something that was asked for.
 *
 * @param kind escalation, task, data-request, help or monitoring-meeting
 * @param kindText the kind in words
 * @param detail why, or for what; empty for readers who may not change the partnership
 * @param askedBy full name
 * @param askedOn as the reader's language writes the day
 * @param owner full name; empty while a group's people have not shared it out
 * @param forWhom the owner, or who shares it out, in words
 * @param due {@code yyyy-MM-dd}, or null
 * @param dueText as the reader's language writes the day, or the words for no date
 * @param issueKey null while it is on its way to Jira
 * @param issueUrl null while it is on its way to Jira
 * @param status in words
 * @param statusCategory {@code new}, {@code indeterminate} or {@code done}
 * @param parent id of the action that it is a part of, or null
 * @param title of the partnership
 * @param url of the partnership's page
 */
public record RequestJson(
        int id,
        String kind,
        String kindText,
        String summary,
        String detail,
        String askedBy,
        String askedOn,
        String owner,
        String forWhom,
        String due,
        String dueText,
        String issueKey,
        String issueUrl,
        String status,
        String statusCategory,
        Integer parent,
        int partnership,
        String title,
        String url) {
    /**
     * A part of a list, newest first.
     *
     * @param next goes into {@code before} for the next part; null at the end
     */
    public record RequestListJson(List<RequestJson> results, Integer next) {}

    /**
     * Who gets requests.
     *
     * @param office person or group that gets requests for help; empty for the office's group
     * @param dataOffice person or group that gets data requests; empty for the office
     * @param contact how people reach the office
     */
    public record RequestRoutingJson(String office, String dataOffice, String contact) {}
}

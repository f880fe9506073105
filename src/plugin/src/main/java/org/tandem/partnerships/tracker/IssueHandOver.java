package org.tandem.partnerships.tracker;

/**
 * An issue that passes from one assignee to another. Only the one it is taken from loses it: an
 * issue that Jira has given to somebody else by then stays there, so that carrying it out twice, or
 * late, is harmless.
 *
 * @param outboxKey the key under which the issue was asked for
 * @param issueKey empty while it was on its way to Jira
 * @param from login name
 * @param to login name
 */
public record IssueHandOver(String outboxKey, String issueKey, String from, String to) {}

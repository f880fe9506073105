package org.tandem.partnerships.tracker;

/** A created issue, as Jira's answer to {@code POST issue} names it. */
record BasicIssue(String id, String key) {}

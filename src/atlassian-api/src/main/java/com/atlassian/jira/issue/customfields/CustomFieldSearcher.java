package com.atlassian.jira.issue.customfields;

/**
 * The searcher of a custom field; plugins here only pass on the built-in ones. Declared from the
 * public Javadoc of Jira 11 (docs.atlassian.com), package com.atlassian.jira.issue.customfields.
 */
public interface CustomFieldSearcher {}

package com.atlassian.jira.issue.fields.screen;

/**
 * A tab of a screen. Declared from the public Javadoc of Jira 11 (docs.atlassian.com), package
 * com.atlassian.jira.issue.fields.screen.
 */
public interface FieldScreenTab {
    Long getId();

    String getName();

    FieldScreenLayoutItem getFieldScreenLayoutItem(String fieldId);

    void addFieldScreenLayoutItem(String fieldId);
}

package com.atlassian.jira.issue.fields.screen;

/**
 * A field on a tab of a screen. Declared from the public Javadoc of Jira 11 (docs.atlassian.com),
 * package com.atlassian.jira.issue.fields.screen.
 */
public interface FieldScreenLayoutItem {
    String getFieldId();
}

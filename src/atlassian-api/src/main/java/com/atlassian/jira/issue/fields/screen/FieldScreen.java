package com.atlassian.jira.issue.fields.screen;

import java.util.List;

/**
 * A screen. Declared from the public Javadoc of Jira 11 (docs.atlassian.com), package
 * com.atlassian.jira.issue.fields.screen.
 */
public interface FieldScreen {
    Long getId();

    String getName();

    List<FieldScreenTab> getTabs();

    FieldScreenTab getTab(int position);

    FieldScreenTab addTab(String name);
}

package com.atlassian.jira.project;

import com.atlassian.jira.user.ApplicationUser;

/**
 * A Jira project. Declared from the public Javadoc of Jira 11 (docs.atlassian.com), package
 * com.atlassian.jira.project.
 */
public interface Project {
    Long getId();

    String getKey();

    String getName();

    String getDescription();

    ApplicationUser getProjectLead();
}

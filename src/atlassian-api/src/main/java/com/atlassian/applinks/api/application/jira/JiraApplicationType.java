package com.atlassian.applinks.api.application.jira;

import com.atlassian.applinks.api.ApplicationType;

/**
 * Jira as a linked application. Declared from the public Javadoc of Application Links
 * (docs.atlassian.com), package com.atlassian.applinks.api.application.jira.
 */
public interface JiraApplicationType extends ApplicationType {}

package com.atlassian.jira.project.template.hook;

/**
 * The project that is asked for. Declared from the public Javadoc of Jira 11 (docs.atlassian.com),
 * package com.atlassian.jira.project.template.hook.
 */
public class ValidateData {
    private final String projectKey;

    private ValidateData(String projectKey) {
        this.projectKey = projectKey;
    }

    public static ValidateData create(String projectKey) {
        return new ValidateData(projectKey);
    }

    public String projectKey() {
        return projectKey;
    }
}

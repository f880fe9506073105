package com.atlassian.jira.project.template.hook;

/**
 * Called before and after a project is made from a blueprint. Declared from the public Javadoc of
 * Jira 11 (docs.atlassian.com), package com.atlassian.jira.project.template.hook.
 */
public interface AddProjectHook {
    ValidateResponse validate(ValidateData validateData);

    ConfigureResponse configure(ConfigureData configureData);
}

package com.atlassian.jira.project.template.hook;

/**
 * Where to go once the project is ready. Declared from the public Javadoc of Jira 11
 * (docs.atlassian.com), package com.atlassian.jira.project.template.hook.
 */
public class ConfigureResponse {
    private String redirect;

    private ConfigureResponse() {}

    public static ConfigureResponse create() {
        return new ConfigureResponse();
    }

    public ConfigureResponse setRedirect(String redirect) {
        this.redirect = redirect;
        return this;
    }

    /** A path below the context path, or null for the usual one. */
    public String getRedirect() {
        return redirect;
    }
}

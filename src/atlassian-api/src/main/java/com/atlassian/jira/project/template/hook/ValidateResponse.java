package com.atlassian.jira.project.template.hook;

import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;

/**
 * Whether the project may be made; it may unless there is an error. Declared from the public
 * Javadoc of Jira 11 (docs.atlassian.com), package com.atlassian.jira.project.template.hook.
 */
public class ValidateResponse {
    private final ErrorCollection errors = new SimpleErrorCollection();

    private ValidateResponse() {}

    public static ValidateResponse create() {
        return new ValidateResponse();
    }

    public ValidateResponse addErrorMessage(String message) {
        errors.addErrorMessage(message);
        return this;
    }

    public ValidateResponse addError(String field, String message) {
        errors.addError(field, message);
        return this;
    }

    public boolean isValid() {
        return !errors.hasAnyErrors();
    }

    public ErrorCollection errorCollection() {
        return errors;
    }
}

package com.atlassian.confluence.api.model.validation;

/**
 * Whether a call may go ahead, and why not. Declared from the public Javadoc of Confluence 10
 * (docs.atlassian.com), package com.atlassian.confluence.api.model.validation.
 */
public interface ValidationResult {
    boolean isAuthorized();

    boolean isValid();

    boolean isSuccessful();

    boolean isNotSuccessful();

    Iterable<ValidationError> getErrors();
}

package com.atlassian.confluence.api.model.validation;

/**
 * A reason that concerns one field of the input. Declared from the public Javadoc of Confluence 10
 * (docs.atlassian.com), package com.atlassian.confluence.api.model.validation.
 */
public interface FieldValidationError extends ValidationError {
    String getFieldName();
}

package com.atlassian.confluence.api.model.validation;

import com.atlassian.confluence.api.model.messages.Message;

/**
 * A field error that holds its field name and message. Declared from the public Javadoc of
 * Confluence 10 (docs.atlassian.com), package com.atlassian.confluence.api.model.validation.
 */
public class SimpleFieldValidationError extends SimpleValidationError
        implements FieldValidationError {
    private final String fieldName;

    public SimpleFieldValidationError(String fieldName, Message message) {
        super(message);
        this.fieldName = fieldName;
    }

    @Override
    public String getFieldName() {
        return fieldName;
    }
}

package com.atlassian.confluence.api.model.validation;

import com.atlassian.confluence.api.model.messages.Message;

/**
 * A validation error that holds its message. Declared from the public Javadoc of Confluence 10
 * (docs.atlassian.com), package com.atlassian.confluence.api.model.validation.
 */
public class SimpleValidationError implements ValidationError {
    private final Message message;

    public SimpleValidationError(Message message) {
        this.message = message;
    }

    @Override
    public Message getMessage() {
        return message;
    }
}

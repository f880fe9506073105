package com.atlassian.confluence.api.model.validation;

import com.atlassian.confluence.api.model.messages.Message;

/**
 * One reason why a call is refused. Declared from the public Javadoc of Confluence 10
 * (docs.atlassian.com), package com.atlassian.confluence.api.model.validation.
 */
public interface ValidationError {
    Message getMessage();
}

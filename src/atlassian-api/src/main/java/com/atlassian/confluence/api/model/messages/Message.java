package com.atlassian.confluence.api.model.messages;

/**
 * A text for the user: a key with arguments, or a finished translation. Declared from the public
 * Javadoc of Confluence 10 (docs.atlassian.com), package
 * com.atlassian.confluence.api.model.messages.
 */
public interface Message {
    String getKey();

    Object[] getArgs();

    String getTranslation();
}

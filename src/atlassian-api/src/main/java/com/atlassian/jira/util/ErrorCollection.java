package com.atlassian.jira.util;

import java.util.Collection;
import java.util.Map;

/**
 * Collects error messages, by field or not. Declared from the public Javadoc of Jira 11
 * (docs.atlassian.com), package com.atlassian.jira.util.
 */
public interface ErrorCollection {
    void addErrorMessage(String message);

    void addError(String field, String message);

    Collection<String> getErrorMessages();

    Map<String, String> getErrors();

    boolean hasAnyErrors();
}

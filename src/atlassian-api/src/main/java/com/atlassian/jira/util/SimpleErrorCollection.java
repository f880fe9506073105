package com.atlassian.jira.util;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An error collection that holds its messages. Declared from the public Javadoc of Jira 11
 * (docs.atlassian.com), package com.atlassian.jira.util.
 */
public class SimpleErrorCollection implements ErrorCollection {
    private final List<String> errorMessages = new ArrayList<>();
    private final Map<String, String> errors = new LinkedHashMap<>();

    @Override
    public void addErrorMessage(String message) {
        errorMessages.add(message);
    }

    @Override
    public void addError(String field, String message) {
        errors.put(field, message);
    }

    @Override
    public Collection<String> getErrorMessages() {
        return errorMessages;
    }

    @Override
    public Map<String, String> getErrors() {
        return errors;
    }

    @Override
    public boolean hasAnyErrors() {
        return !errorMessages.isEmpty() || !errors.isEmpty();
    }

    @Override
    public String toString() {
        return "Errors: " + errors + ", messages: " + errorMessages;
    }
}

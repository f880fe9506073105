package com.atlassian.jira.jql.parser;

/**
 * The text is no JQL.
 *
 * <p>Source: Jira Javadoc 7.x, JqlParseException.
 */
public class JqlParseException extends Exception {
    private static final long serialVersionUID = 1L;

    public JqlParseException(String message) {
        super(message);
    }
}

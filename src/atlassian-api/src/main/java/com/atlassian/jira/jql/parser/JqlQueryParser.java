package com.atlassian.jira.jql.parser;

import com.atlassian.query.Query;

/**
 * Reads JQL.
 *
 * <p>Source: Jira Javadoc 7.x, JqlQueryParser.
 */
public interface JqlQueryParser {
    Query parseQuery(String jqlQuery) throws JqlParseException;
}

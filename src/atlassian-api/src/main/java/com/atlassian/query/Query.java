package com.atlassian.query;

/**
 * A parsed JQL query.
 *
 * <p>Source: Jira Javadoc 7.x, com.atlassian.query.Query.
 */
public interface Query {
    /** The text it was parsed from; null when it was built. */
    String getQueryString();
}

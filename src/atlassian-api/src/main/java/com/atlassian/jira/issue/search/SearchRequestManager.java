package com.atlassian.jira.issue.search;

/**
 * Saved queries, without permission checks.
 *
 * <p>Source: Jira Javadoc 7.x, SearchRequestManager.
 */
public interface SearchRequestManager {
    /** Stores the query; the answer has its id. */
    SearchRequest create(SearchRequest request);
}

package org.tandem.workspace.tracker;

import org.tandem.workspace.web.WebError;

/** Search in JQL. Finds only what the current user may browse. */
public interface IssueSearch {
    /** The most issues one page holds. */
    int MAX_PAGE = 1000;

    /**
     * @param jql an empty query finds everything
     * @throws WebError 400 saying what is wrong and where
     */
    Page<IssueView> search(String jql, int start, int limit);

    /** How many issues the query finds. */
    long count(String jql);
}

package org.tandem.workspace.wiki;

import java.util.Optional;

/** Finds pages that the current user may view. */
public interface Search {
    /**
     * Pages whose title or text contains all the words, best match first.
     *
     * @param spaceKey only this space, or all when empty
     */
    SearchResults words(String words, Optional<String> spaceKey, int start, int limit);

    /**
     * Pages matching a query in a subset of CQL: fields space, type, title, text, label, ancestor,
     * parent, id, creator, created, lastmodified; = != ~ !~ in, not in, comparisons of dates, AND,
     * OR, NOT, brackets, ORDER BY.
     *
     * @throws org.tandem.workspace.web.WebError 400 naming what is wrong and where
     */
    SearchResults cql(String query, int start, int limit);
}

package org.tandem.partnerships.tracker;

import java.util.List;

/** One page of a search. */
record SearchResult(int startIndex, int maxResults, int total, List<Issue> issues) {
    boolean last() {
        return issues.isEmpty() || startIndex + issues.size() >= total;
    }
}

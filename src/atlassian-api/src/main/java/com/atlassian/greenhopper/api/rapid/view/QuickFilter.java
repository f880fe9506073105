package com.atlassian.greenhopper.api.rapid.view;

/**
 * A button of a board that narrows it by a query. Declared from the public Javadoc of Jira Software
 * 11 (docs.atlassian.com), package com.atlassian.greenhopper.api.rapid.view.
 */
public class QuickFilter {
    private final String name;
    private final String query;

    public QuickFilter(String name, String query) {
        this.name = name;
        this.query = query;
    }

    public String getName() {
        return name;
    }

    /** The query in JQL. */
    public String getQuery() {
        return query;
    }
}

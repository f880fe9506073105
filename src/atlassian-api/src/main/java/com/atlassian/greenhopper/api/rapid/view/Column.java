package com.atlassian.greenhopper.api.rapid.view;

import com.atlassian.jira.issue.status.Status;
import java.util.ArrayList;
import java.util.List;

/**
 * A column of a board and the statuses it shows. Declared from the public Javadoc of Jira Software
 * 11 (docs.atlassian.com), package com.atlassian.greenhopper.api.rapid.view.
 */
public class Column {
    private final String name;
    private final List<Status> statuses;

    private Column(ColumnBuilder builder) {
        this.name = builder.name;
        this.statuses = List.copyOf(builder.statuses);
    }

    public String getName() {
        return name;
    }

    public List<Status> getStatuses() {
        return statuses;
    }

    /** Builds a column. */
    public static class ColumnBuilder {
        private String name;
        private List<Status> statuses = new ArrayList<>();

        public ColumnBuilder name(String newName) {
            name = newName;
            return this;
        }

        public ColumnBuilder statuses(List<Status> newStatuses) {
            statuses = new ArrayList<>(newStatuses);
            return this;
        }

        public ColumnBuilder status(Status status) {
            statuses.add(status);
            return this;
        }

        public Column build() {
            return new Column(this);
        }
    }
}

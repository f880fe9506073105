package com.atlassian.greenhopper.api.rapid.view;

import com.atlassian.jira.issue.status.Status;
import java.util.List;

/**
 * A column of a board and the statuses it shows. Declared from the public Javadoc of Jira Software
 * 11 (docs.atlassian.com), package com.atlassian.greenhopper.api.rapid.view.
 */
public class Column {
    private final String name;
    private final List<Status> mappedStatuses;

    public Column(String name, List<Status> mappedStatuses) {
        this.name = name;
        this.mappedStatuses = List.copyOf(mappedStatuses);
    }

    public String getName() {
        return name;
    }

    public List<Status> getMappedStatuses() {
        return mappedStatuses;
    }
}

package org.tandem.workspace.tracker.workflow;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.Condition;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.tandem.workspace.store.Database;

/** Jira's condition that all sub-tasks must be in one of the statuses given as {@code statuses}. */
public final class SubTasks implements Condition {
    private final Database database;

    public SubTasks(Database database) {
        this.database = database;
    }

    @Override
    public boolean passesCondition(Map variables, Map args, PropertySet properties) {
        List<Long> allowed =
                Arrays.stream(String.valueOf(args.get("statuses")).split(","))
                        .map(String::strip)
                        .filter(text -> text.matches("\\d{1,18}"))
                        .map(Long::valueOf)
                        .toList();
        Issue issue = (Issue) variables.get("issue");
        return !allowed.isEmpty()
                && database.sql()
                                .sql(
                                        "SELECT COUNT(*) FROM trk_issue WHERE parent_id = :issue"
                                                + " AND status_id NOT IN (:allowed)")
                                .param("issue", issue.getId())
                                .param("allowed", allowed)
                                .query(Integer.class)
                                .single()
                        == 0;
    }
}

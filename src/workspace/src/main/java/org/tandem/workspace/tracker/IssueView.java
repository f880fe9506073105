package org.tandem.workspace.tracker;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tandem.workspace.directory.User;

/**
 * An issue with everything a page or a REST answer shows, but comments and history.
 *
 * @param description wiki markup, or null
 * @param priority null when the project has none set
 * @param resolution null while the issue is open, as is {@code resolved}
 * @param assignee null when nobody is
 * @param dueDate null when there is none
 * @param parent the issue this is a sub-task of, or null
 * @param custom the custom fields that have a value, by field id, in the order of their ids
 * @param version counts changes; {@link Issues#edit} wants the one that was read
 * @param rank sorts cards: lower text first
 */
public record IssueView(
        long id,
        String key,
        Project project,
        IssueType type,
        String summary,
        String description,
        Status status,
        Priority priority,
        Resolution resolution,
        User assignee,
        User reporter,
        User creator,
        Instant created,
        Instant updated,
        Instant resolved,
        LocalDate dueDate,
        List<String> labels,
        IssueRef parent,
        List<IssueRef> subtasks,
        List<IssueLink> links,
        Map<String, FieldValue> custom,
        int version,
        String rank) {

    /** The value of the custom field with this name, ignoring case. */
    public Optional<FieldValue> custom(String name) {
        return custom.values().stream()
                .filter(value -> value.field().name().equalsIgnoreCase(name))
                .findFirst();
    }

    public IssueRef ref() {
        return new IssueRef(id, key, summary, type, status, priority);
    }
}

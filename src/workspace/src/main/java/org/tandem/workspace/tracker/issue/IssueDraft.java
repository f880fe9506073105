package org.tandem.workspace.tracker.issue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tandem.workspace.directory.User;
import org.tandem.workspace.tracker.Change;
import org.tandem.workspace.tracker.Field;
import org.tandem.workspace.tracker.IssueType;
import org.tandem.workspace.tracker.IssueView;
import org.tandem.workspace.tracker.Project;
import org.tandem.workspace.tracker.Status;
import org.tandem.workspace.tracker.field.SystemFields;
import org.tandem.workspace.tracker.field.ValueText;

/**
 * An issue while it is being changed: values by field id, as {@link
 * org.tandem.workspace.tracker.FieldValue} and {@link IssueView} type them.
 */
public final class IssueDraft {
    private final IssueView before;
    private final Project project;
    private final IssueType type;
    private final Long parent;
    private final Map<String, Object> old;
    private final Map<String, Object> values;
    private long id;
    private int number;
    private Status status;

    private IssueDraft(
            IssueView before,
            Project project,
            IssueType type,
            Long parent,
            Map<String, Object> values) {
        this.before = before;
        this.project = project;
        this.type = type;
        this.parent = parent;
        this.old = Map.copyOf(values);
        this.values = new LinkedHashMap<>(values);
    }

    /** A new issue. */
    static IssueDraft create(Project project, IssueType type, Long parent, Status status) {
        IssueDraft draft = new IssueDraft(null, project, type, parent, Map.of());
        draft.status = status;
        return draft;
    }

    /** An issue that exists, as it is now. */
    public static IssueDraft of(IssueView issue) {
        Map<String, Object> values = new LinkedHashMap<>();
        put(values, SystemFields.SUMMARY, issue.summary());
        put(values, SystemFields.DESCRIPTION, issue.description());
        put(values, SystemFields.PRIORITY, issue.priority());
        put(values, SystemFields.RESOLUTION, issue.resolution());
        put(values, SystemFields.ASSIGNEE, issue.assignee());
        put(values, SystemFields.REPORTER, issue.reporter());
        put(values, SystemFields.DUE_DATE, issue.dueDate());
        put(values, SystemFields.LABELS, issue.labels().isEmpty() ? null : issue.labels());
        issue.custom().forEach((field, value) -> values.put(field, value.value()));
        Long parent = issue.parent() == null ? null : issue.parent().id();
        IssueDraft draft = new IssueDraft(issue, issue.project(), issue.type(), parent, values);
        draft.id = issue.id();
        draft.number = Integer.parseInt(issue.key().substring(issue.key().lastIndexOf('-') + 1));
        draft.status = issue.status();
        return draft;
    }

    private static void put(Map<String, Object> values, String field, Object value) {
        if (value != null) {
            values.put(field, value);
        }
    }

    /** The issue as stored, or null for a new one. */
    public IssueView before() {
        return before;
    }

    public Project project() {
        return project;
    }

    public IssueType type() {
        return type;
    }

    Long parent() {
        return parent;
    }

    public long id() {
        return id;
    }

    public String key() {
        return project.key() + "-" + number;
    }

    int number() {
        return number;
    }

    void named(long newId, int newNumber) {
        this.id = newId;
        this.number = newNumber;
    }

    public Status status() {
        return status;
    }

    void moveTo(Status next) {
        this.status = next;
    }

    /** The field's value, or null. */
    public Object get(String field) {
        return values.get(field);
    }

    public String text(String field) {
        return (String) values.get(field);
    }

    public User user(String field) {
        return (User) values.get(field);
    }

    public void set(String field, Object value) {
        if (value == null) {
            values.remove(field);
        } else {
            values.put(field, value);
        }
    }

    /** Ids of the fields whose value differs from the stored one. */
    List<String> changed() {
        List<String> changed = new ArrayList<>();
        for (String field : values.keySet()) {
            if (!Objects.equals(values.get(field), old.get(field))) {
                changed.add(field);
            }
        }
        old.keySet().stream().filter(field -> !values.containsKey(field)).forEach(changed::add);
        return changed;
    }

    boolean statusChanged() {
        return before != null && before.status().id() != status.id();
    }

    /** The changes as the history tells them. */
    List<Change.Item> items(Map<String, Field> fields) {
        List<Change.Item> items = new ArrayList<>();
        if (statusChanged()) {
            items.add(item("status", false, before.status(), status));
        }
        for (String id : changed()) {
            Field field = fields.get(id);
            boolean custom = field != null && field.custom();
            items.add(item(custom ? field.name() : id, custom, old.get(id), values.get(id)));
        }
        return items;
    }

    private static Change.Item item(String field, boolean custom, Object from, Object to) {
        return new Change.Item(
                field,
                custom,
                ValueText.id(from),
                ValueText.display(from),
                ValueText.id(to),
                ValueText.display(to));
    }
}

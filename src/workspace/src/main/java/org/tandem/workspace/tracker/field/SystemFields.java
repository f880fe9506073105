package org.tandem.workspace.tracker.field;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tandem.workspace.tracker.Field;
import org.tandem.workspace.tracker.FieldKind;
import org.tandem.workspace.tracker.Messages;

/** The fields that every issue has. */
public final class SystemFields {
    public static final String SUMMARY = "summary";
    public static final String DESCRIPTION = "description";
    public static final String PRIORITY = "priority";
    public static final String RESOLUTION = "resolution";
    public static final String ASSIGNEE = "assignee";
    public static final String REPORTER = "reporter";
    public static final String DUE_DATE = "duedate";
    public static final String LABELS = "labels";

    /** Those that people fill in, in the order of the usual form. */
    public static final List<String> EDITABLE =
            List.of(SUMMARY, DESCRIPTION, PRIORITY, ASSIGNEE, REPORTER, DUE_DATE, LABELS);

    private static final Set<String> LISTS = Set.of("issuelinks", "comment", "subtasks");

    private SystemFields() {}

    static Map<String, Field> all(Messages messages) {
        Map<String, FieldKind> kinds = new LinkedHashMap<>();
        kinds.put("project", FieldKind.PROJECT);
        kinds.put("issuetype", FieldKind.ISSUE_TYPE);
        kinds.put("parent", FieldKind.ISSUE);
        kinds.put(SUMMARY, FieldKind.TEXT);
        kinds.put(DESCRIPTION, FieldKind.TEXT_AREA);
        kinds.put("status", FieldKind.STATUS);
        kinds.put(PRIORITY, FieldKind.PRIORITY);
        kinds.put(RESOLUTION, FieldKind.RESOLUTION);
        kinds.put(ASSIGNEE, FieldKind.USER);
        kinds.put(REPORTER, FieldKind.USER);
        kinds.put("creator", FieldKind.USER);
        kinds.put("created", FieldKind.INSTANT);
        kinds.put("updated", FieldKind.INSTANT);
        kinds.put("resolutiondate", FieldKind.INSTANT);
        kinds.put(DUE_DATE, FieldKind.DATE);
        kinds.put(LABELS, FieldKind.LABELS);
        LISTS.stream().sorted().forEach(id -> kinds.put(id, FieldKind.LIST));
        Map<String, Field> fields = new LinkedHashMap<>();
        kinds.forEach(
                (id, kind) ->
                        fields.put(id, new Field(id, messages.field(id), kind, null, List.of())));
        return fields;
    }
}

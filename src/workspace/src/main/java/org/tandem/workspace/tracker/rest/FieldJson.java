package org.tandem.workspace.tracker.rest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.tandem.workspace.directory.User;
import org.tandem.workspace.tracker.Field;
import org.tandem.workspace.tracker.FieldKind;
import org.tandem.workspace.tracker.FieldMeta;
import org.tandem.workspace.tracker.Projects;

/** Fields, their schemas and their values in Jira's JSON. */
final class FieldJson {
    private final ConstantJson constants;
    private final Projects projects;

    FieldJson(ConstantJson constants, Projects projects) {
        this.constants = constants;
        this.projects = projects;
    }

    Map<String, Object> field(Field field) {
        Map<String, Object> json =
                Json.object(
                        "id", field.id(),
                        "name", field.name(),
                        "custom", field.custom(),
                        "orderable", editable(field),
                        "navigable", !field.id().equals("comment"),
                        "searchable", field.kind() != FieldKind.LIST,
                        "clauseNames", clauseNames(field));
        json.put("schema", schema(field));
        return json;
    }

    private static boolean editable(Field field) {
        return switch (field.kind()) {
            case RANK, STATUS, INSTANT, LIST -> false;
            default -> !field.id().equals("creator");
        };
    }

    private static List<String> clauseNames(Field field) {
        if (field.custom()) {
            return List.of("cf[" + field.customId() + "]", field.name());
        }
        return switch (field.id()) {
            case "duedate" -> List.of("due", "duedate");
            case "issuetype" -> List.of("issuetype", "type");
            case "created" -> List.of("created", "createdDate");
            case "updated" -> List.of("updated", "updatedDate");
            case "resolutiondate" -> List.of("resolutiondate", "resolved");
            case "issuelinks", "comment", "subtasks" -> List.of();
            default -> List.of(field.id());
        };
    }

    static Map<String, Object> schema(Field field) {
        Map<String, Object> schema = Json.object("type", field.kind().jsonType());
        if (field.kind() == FieldKind.LABELS) {
            schema.put("items", "string");
        } else if (field.kind() == FieldKind.LIST) {
            schema.put("type", field.id().equals("comment") ? "comments-page" : "array");
            schema.put("items", "issuelinks");
        }
        if (field.custom()) {
            schema.put("custom", field.typeKey());
            schema.put("customId", field.customId());
        } else {
            schema.put("system", field.id());
        }
        return schema;
    }

    /** A field of a form; both names of its id, since clients differ in which they read. */
    Map<String, Object> meta(FieldMeta meta) {
        Field field = meta.field();
        Map<String, Object> json =
                Json.object(
                        "required", meta.required(),
                        "schema", schema(field),
                        "name", field.name(),
                        "fieldId", field.id(),
                        "id", field.id(),
                        "hasDefaultValue", !meta.value().isEmpty(),
                        "operations",
                                field.kind() == FieldKind.LABELS
                                        ? List.of("add", "set", "remove")
                                        : List.of("set"));
        List<?> allowed = allowed(field);
        if (!allowed.isEmpty()) {
            json.put("allowedValues", allowed);
        }
        if (field.kind() == FieldKind.USER) {
            json.put("autoCompleteUrl", constants.api() + "/user/search?username=");
        }
        return json;
    }

    private List<?> allowed(Field field) {
        return switch (field.kind()) {
            case SELECT -> field.options().stream().map(this::option).toList();
            case PRIORITY -> projects.priorities().stream().map(constants::priority).toList();
            case RESOLUTION -> projects.resolutions().stream().map(constants::resolution).toList();
            default -> List.of();
        };
    }

    private Map<String, Object> option(Field.Option option) {
        return Json.object(
                "self",
                constants.api() + "/customFieldOption/" + option.id(),
                "value",
                option.value(),
                "id",
                Long.toString(option.id()),
                "disabled",
                false);
    }

    /** The value of a custom field. */
    Object value(Object value) {
        if (value instanceof User user) {
            return constants.user(user);
        }
        if (value instanceof Field.Option option) {
            return option(option);
        }
        return value instanceof BigDecimal || value instanceof List<?> ? value : value.toString();
    }
}

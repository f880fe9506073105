package org.tandem.workspace.tracker.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.tandem.workspace.tracker.Comment;
import org.tandem.workspace.tracker.Field;
import org.tandem.workspace.tracker.FieldKind;
import org.tandem.workspace.tracker.FieldValue;
import org.tandem.workspace.tracker.IssueLink;
import org.tandem.workspace.tracker.IssueRef;
import org.tandem.workspace.tracker.IssueView;
import org.tandem.workspace.tracker.Page;

/** Issues in Jira's JSON. */
final class IssueJson {
    static final String EXPAND =
            "renderedFields,names,schema,operations,editmeta,changelog,versionedRepresentations,"
                    + "transitions";

    private final ConstantJson constants;
    private final ProjectJson projects;
    private final FieldJson fields;

    IssueJson(ConstantJson constants, ProjectJson projects, FieldJson fields) {
        this.constants = constants;
        this.projects = projects;
        this.fields = fields;
    }

    String self(long id) {
        return constants.api() + "/issue/" + id;
    }

    /**
     * An issue with the fields that are wanted.
     *
     * @param all every field there is, so that empty custom fields are there too
     */
    Map<String, Object> issue(IssueView issue, List<Field> all, Predicate<String> wanted) {
        Map<String, Object> values = system(issue);
        for (Field field : all) {
            if (field.custom()) {
                values.put(field.id(), custom(issue, field));
            }
        }
        values.keySet().removeIf(wanted.negate());
        return Json.object(
                "expand", EXPAND,
                "id", Long.toString(issue.id()),
                "self", self(issue.id()),
                "key", issue.key(),
                "fields", values);
    }

    private Object custom(IssueView issue, Field field) {
        if (field.kind() == FieldKind.RANK) {
            return issue.rank();
        }
        FieldValue value = issue.custom().get(field.id());
        return value == null ? null : fields.value(value.value());
    }

    private Map<String, Object> system(IssueView issue) {
        Map<String, Object> values =
                Json.object(
                        "summary", issue.summary(),
                        "description", issue.description(),
                        "issuetype", constants.type(issue.type()),
                        "project", projects.brief(issue.project()),
                        "status", constants.status(issue.status()),
                        "priority", constants.priority(issue.priority()),
                        "resolution", constants.resolution(issue.resolution()),
                        "resolutiondate", Json.moment(issue.resolved()),
                        "assignee", constants.user(issue.assignee()),
                        "reporter", constants.user(issue.reporter()),
                        "creator", constants.user(issue.creator()),
                        "created", Json.moment(issue.created()),
                        "updated", Json.moment(issue.updated()),
                        "duedate", issue.dueDate() == null ? null : issue.dueDate().toString(),
                        "labels", issue.labels(),
                        "components", List.of(),
                        "fixVersions", List.of(),
                        "versions", List.of());
        String self = self(issue.id());
        values.put("subtasks", issue.subtasks().stream().map(this::ref).toList());
        values.put("issuelinks", issue.links().stream().map(this::link).toList());
        values.put("votes", Json.object("self", self + "/votes", "votes", 0, "hasVoted", false));
        values.put(
                "watches",
                Json.object("self", self + "/watchers", "watchCount", 0, "isWatching", false));
        if (issue.parent() != null) {
            values.put("parent", ref(issue.parent()));
        }
        return values;
    }

    private Map<String, Object> ref(IssueRef ref) {
        return Json.object(
                "id", Long.toString(ref.id()),
                "key", ref.key(),
                "self", self(ref.id()),
                "fields",
                        Json.object(
                                "summary", ref.summary(),
                                "status", constants.status(ref.status()),
                                "priority", constants.priority(ref.priority()),
                                "issuetype", constants.type(ref.type())));
    }

    private Map<String, Object> link(IssueLink link) {
        return Json.object(
                "id",
                Long.toString(link.id()),
                "self",
                constants.api() + "/issueLink/" + link.id(),
                "type",
                constants.linkType(link.type()),
                link.outward() ? "outwardIssue" : "inwardIssue",
                ref(link.other()));
    }

    Map<String, Object> comment(long issue, Comment comment) {
        return Json.object(
                "self", self(issue) + "/comment/" + comment.id(),
                "id", Long.toString(comment.id()),
                "author", constants.user(comment.author()),
                "body", comment.body(),
                "updateAuthor", constants.user(comment.updateAuthor()),
                "created", Json.moment(comment.created()),
                "updated", Json.moment(comment.updated()));
    }

    Map<String, Object> comments(long issue, Page<Comment> page) {
        return Json.object(
                "comments", page.items().stream().map(comment -> comment(issue, comment)).toList(),
                "maxResults", page.limit(),
                "total", page.total(),
                "startAt", page.start());
    }

    /** Field ids to what people call them. */
    static Map<String, Object> names(List<Field> all) {
        Map<String, Object> names = Json.object();
        all.forEach(field -> names.put(field.id(), field.name()));
        return names;
    }

    static Map<String, Object> schemas(List<Field> all) {
        Map<String, Object> schemas = Json.object();
        all.forEach(field -> schemas.put(field.id(), FieldJson.schema(field)));
        return schemas;
    }

    /**
     * Which fields a request wants: {@code *all}, {@code *navigable}, ids, and ids with a minus
     * sign to leave out. The default for no request at all is everything.
     */
    static Predicate<String> wanted(List<String> requested) {
        List<String> out = new ArrayList<>();
        List<String> in = new ArrayList<>();
        for (String field : requested) {
            (field.startsWith("-") ? out : in).add(field.replaceFirst("^-", ""));
        }
        boolean all = in.isEmpty() || in.contains("*all") || in.contains("*navigable");
        return id -> (all || in.contains(id)) && !out.contains(id);
    }
}

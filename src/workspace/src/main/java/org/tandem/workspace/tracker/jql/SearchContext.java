package org.tandem.workspace.tracker.jql;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tandem.workspace.directory.Directory;
import org.tandem.workspace.directory.User;
import org.tandem.workspace.tracker.Field;
import org.tandem.workspace.tracker.IssueType;
import org.tandem.workspace.tracker.Priority;
import org.tandem.workspace.tracker.ProjectPermission;
import org.tandem.workspace.tracker.Resolution;
import org.tandem.workspace.tracker.Status;
import org.tandem.workspace.tracker.StatusCategory;
import org.tandem.workspace.tracker.issue.IssueStore;
import org.tandem.workspace.tracker.jql.Clause.Operand;
import org.tandem.workspace.tracker.project.Constants;
import org.tandem.workspace.tracker.project.ProjectAccess;
import org.tandem.workspace.tracker.project.ProjectStore;

/** What the words of a query stand for, for the current user at this moment. */
final class SearchContext {
    private final ProjectStore projects;
    private final ProjectAccess access;
    private final IssueStore issues;
    private final Directory directory;
    private final Constants constants;
    private final Map<String, Field> fields;
    private final Moments moments;

    SearchContext(SearchParts parts, Clock clock) {
        this.projects = parts.projects();
        this.access = parts.access();
        this.issues = parts.issues();
        this.directory = parts.directory();
        this.constants = parts.constants().load();
        this.fields = parts.fields().all();
        this.moments = new Moments(clock);
    }

    Map<String, Field> fields() {
        return fields;
    }

    Optional<Long> project(String text) {
        Optional<Long> id = projects.id(text).or(() -> projects.idByName(text));
        return id.filter(one -> access.may(ProjectPermission.BROWSE, one));
    }

    Optional<Long> type(String text) {
        return constants.type(text).map(IssueType::id);
    }

    Optional<List<?>> typeFunction(Operand.Call call) {
        boolean subtasks = call.name().equalsIgnoreCase("subtaskIssueTypes");
        if (!subtasks && !call.name().equalsIgnoreCase("standardIssueTypes")) {
            return Optional.empty();
        }
        return Optional.of(
                constants.types().values().stream()
                        .filter(type -> type.subtask() == subtasks)
                        .map(IssueType::id)
                        .toList());
    }

    Optional<Long> status(String text) {
        return constants.status(text).map(Status::id);
    }

    List<Long> statusesIn(StatusCategory category) {
        return constants.statuses().values().stream()
                .filter(status -> status.category() == category)
                .map(Status::id)
                .toList();
    }

    Optional<Long> priority(String text) {
        return constants.priority(text).map(Priority::id);
    }

    Optional<Long> resolution(String text) {
        return constants.resolution(text).map(Resolution::id);
    }

    Optional<Long> issue(String text) {
        return issues.id(text)
                .filter(
                        id ->
                                issues.project(id)
                                        .filter(
                                                project ->
                                                        access.may(
                                                                ProjectPermission.BROWSE, project))
                                        .isPresent());
    }

    /** A user's name, {@code currentUser()}, or {@code membersOf("group")}. */
    Optional<List<?>> users(Operand operand) {
        if (operand instanceof Operand.Value value) {
            return directory.byName(value.text()).map(user -> List.of(user.name()));
        }
        if (!(operand instanceof Operand.Call call)) {
            return Optional.empty();
        }
        if (call.name().equalsIgnoreCase("currentUser") && call.arguments().isEmpty()) {
            User user = access.user();
            return Optional.of(user == null ? List.of() : List.of(user.name()));
        }
        boolean members =
                call.name().equalsIgnoreCase("membersOf")
                        && call.arguments().size() == 1
                        && directory.groupExists(call.arguments().get(0));
        return members
                ? Optional.of(
                        directory.members(call.arguments().get(0)).stream()
                                .map(User::name)
                                .toList())
                : Optional.empty();
    }

    Optional<ZonedDateTime> moment(Operand operand) {
        if (operand instanceof Operand.Call call) {
            return moments.function(call.name(), call.arguments());
        }
        return operand instanceof Operand.Value value
                ? moments.value(value.text())
                : Optional.empty();
    }
}

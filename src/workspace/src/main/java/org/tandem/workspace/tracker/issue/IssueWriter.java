package org.tandem.workspace.tracker.issue;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.tandem.workspace.directory.User;
import org.tandem.workspace.store.Database;
import org.tandem.workspace.tracker.IssueType;
import org.tandem.workspace.tracker.IssueView;
import org.tandem.workspace.tracker.Messages;
import org.tandem.workspace.tracker.NewIssue;
import org.tandem.workspace.tracker.Project;
import org.tandem.workspace.tracker.ProjectPermission;
import org.tandem.workspace.tracker.field.SystemFields;
import org.tandem.workspace.tracker.project.ConstantStore;
import org.tandem.workspace.tracker.project.ProjectStore;
import org.tandem.workspace.tracker.project.TypeSetup;
import org.tandem.workspace.web.WebError;

/** Creates and edits issues, each in one transaction with its history. */
final class IssueWriter {
    private final Database database;
    private final IssueGate gate;
    private final IssueStore store;
    private final ProjectStore projects;
    private final ConstantStore constants;
    private final FieldInput input;
    private final Screens screens;
    private final Moves moves;
    private final History history;
    private final IssueEvents events;
    private final Messages messages;

    IssueWriter(IssueParts parts, FieldInput input, Moves moves, History history) {
        this.database = parts.database();
        this.gate = parts.gate();
        this.store = parts.store();
        this.projects = parts.projects();
        this.constants = parts.constants();
        this.screens = parts.screens();
        this.events = parts.events();
        this.messages = parts.messages();
        this.input = input;
        this.moves = moves;
        this.history = history;
    }

    IssueView create(NewIssue issue) {
        Project project = gate.project(issue.project());
        User creator = gate.require(ProjectPermission.CREATE, project.id());
        IssueType type = type(project, issue.issueType());
        Long parent = parent(project, type, issue.parent());
        TypeSetup setup = projects.setups(project.id()).get(type.id());
        return database.inTransaction(
                () -> {
                    long status = moves.initialStatus(setup.workflow());
                    IssueDraft draft =
                            IssueDraft.create(
                                    project, type, parent, constants.load().statuses().get(status));
                    screens.defaults(draft, creator);
                    input.apply(draft, issue.fields(), screens.createFields(setup.createScreen()));
                    store.insert(
                            draft, projects.nextNumber(project.id()), setup.workflow(), creator);
                    List<Long> fired = moves.start(setup.workflow(), draft, creator);
                    store.rewrite(draft);
                    IssueView created = gate.load(draft.id());
                    publish(created, fired.isEmpty() ? List.of(IssueEvents.CREATED) : fired);
                    return created;
                });
    }

    private IssueType type(Project project, String nameOrId) {
        return project.issueTypes().stream()
                .filter(
                        type ->
                                type.name().equalsIgnoreCase(nameOrId)
                                        || Long.toString(type.id()).equals(nameOrId))
                .findFirst()
                .orElseThrow(
                        () -> {
                            List<String> valid =
                                    project.issueTypes().stream().map(IssueType::name).toList();
                            return messages.fields(
                                    Map.of(
                                            "issuetype",
                                            messages.text("issuetype", String.join(", ", valid))));
                        });
    }

    private Long parent(Project project, IssueType type, String keyOrId) {
        if (!type.subtask()) {
            if (keyOrId != null) {
                throw messages.fields(Map.of("parent", messages.text("parent.unwanted")));
            }
            return null;
        }
        IssueView parent = keyOrId == null ? null : gate.find(keyOrId).orElse(null);
        if (parent == null || parent.project().id() != project.id() || parent.type().subtask()) {
            throw messages.fields(Map.of("parent", messages.text("parent.needed")));
        }
        return parent.id();
    }

    IssueView edit(String keyOrId, OptionalInt version, Map<String, String> fields) {
        gate.require(ProjectPermission.EDIT, gate.get(keyOrId).project().id());
        return database.inTransaction(
                () -> {
                    IssueView before = gate.locked(keyOrId);
                    if (version.isPresent() && version.getAsInt() != before.version()) {
                        throw new WebError(409, messages.text("stale", before.key()));
                    }
                    IssueDraft draft = IssueDraft.of(before);
                    Long screen =
                            projects.setups(before.project().id())
                                    .get(before.type().id())
                                    .editScreen();
                    input.apply(draft, fields, screens.fields(screen));
                    if (draft.changed().isEmpty()) {
                        return before;
                    }
                    save(draft, gate.user());
                    IssueView after = gate.load(before.id());
                    boolean assigned = draft.changed().equals(List.of(SystemFields.ASSIGNEE));
                    publish(after, List.of(assigned ? IssueEvents.ASSIGNED : IssueEvents.UPDATED));
                    return after;
                });
    }

    /** Stores a draft of an issue that exists, with its history. */
    void save(IssueDraft draft, User author) {
        history.add(draft.id(), author, draft.items(input.fields()));
        store.update(draft);
    }

    /** Tells plugins after the surrounding transaction. */
    void publish(IssueView issue, List<Long> types) {
        User by = gate.user();
        types.forEach(type -> database.afterCommit(() -> events.publish(issue, type, by)));
    }
}

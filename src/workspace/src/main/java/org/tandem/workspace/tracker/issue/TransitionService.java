package org.tandem.workspace.tracker.issue;

import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tandem.workspace.directory.User;
import org.tandem.workspace.tracker.IssueView;
import org.tandem.workspace.tracker.Messages;
import org.tandem.workspace.tracker.ProjectPermission;
import org.tandem.workspace.tracker.Status;
import org.tandem.workspace.tracker.Transition;
import org.tandem.workspace.tracker.Transitions;
import org.tandem.workspace.tracker.project.Constants;

/** Moves issues through their workflows. */
final class TransitionService implements Transitions {
    private static final String SCREEN = "jira.fieldscreen.id";
    private static final int LAST = 1_000;

    private final IssueParts parts;
    private final IssueGate gate;
    private final Messages messages;
    private final FieldInput input;
    private final Moves moves;
    private final IssueWriter writer;
    private final CommentStore comments;

    TransitionService(
            IssueParts parts,
            FieldInput input,
            Moves moves,
            IssueWriter writer,
            CommentStore comments) {
        this.parts = parts;
        this.gate = parts.gate();
        this.messages = parts.messages();
        this.input = input;
        this.moves = moves;
        this.writer = writer;
        this.comments = comments;
    }

    @Override
    public List<Transition> available(String keyOrId) {
        IssueView issue = gate.get(keyOrId);
        if (!gate.may(ProjectPermission.TRANSITION, issue.project().id())) {
            return List.of();
        }
        IssueDraft draft = IssueDraft.of(issue);
        long workflow = parts.store().workflow(issue.id());
        Constants shared = parts.constants().load();
        return moves.available(workflow, draft, gate.user()).stream()
                .map(action -> transition(workflow, action, draft, shared))
                .sorted(Comparator.comparingInt(Transition::sequence))
                .toList();
    }

    private Transition transition(
            long workflow, ActionDescriptor action, IssueDraft draft, Constants shared) {
        Status to = shared.statuses().get(moves.target(workflow, action, draft.status().id()));
        boolean screen = "fieldscreen".equals(action.getView()) || screen(action) != null;
        return new Transition(
                action.getId(),
                action.getName(),
                meta(action, "jira.description"),
                number(meta(action, "opsbar-sequence")),
                to,
                parts.screens().metas(screenFields(action), draft),
                screen);
    }

    private static String meta(ActionDescriptor action, String name) {
        Object value = action.getMetaAttributes().get(name);
        return value == null ? "" : value.toString().strip();
    }

    private static int number(String text) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : LAST;
    }

    private Long screen(ActionDescriptor action) {
        String id = meta(action, SCREEN);
        boolean known = id.matches("\\d{1,18}") && parts.screens().exists(Long.parseLong(id));
        return known ? Long.valueOf(id) : null;
    }

    private Set<String> screenFields(ActionDescriptor action) {
        Long screen = screen(action);
        return screen == null ? new LinkedHashSet<>() : parts.screens().fields(screen);
    }

    @Override
    public void execute(String keyOrId, int id, Map<String, String> fields, String comment) {
        long project = gate.get(keyOrId).project().id();
        User user = gate.require(ProjectPermission.TRANSITION, project);
        String said = comment == null ? "" : comment.strip();
        if (!said.isEmpty()) {
            gate.require(ProjectPermission.COMMENT, project);
        }
        parts.database()
                .inTransaction(
                        () -> {
                            move(gate.locked(keyOrId), id, fields, said, user);
                            return null;
                        });
    }

    private void move(
            IssueView issue, int id, Map<String, String> fields, String comment, User user) {
        IssueDraft draft = IssueDraft.of(issue);
        long workflow = parts.store().workflow(issue.id());
        ActionDescriptor action =
                moves.available(workflow, draft, user).stream()
                        .filter(one -> one.getId() == id)
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        messages.badRequest(
                                                "transition.unavailable",
                                                issue.key(),
                                                issue.status().name()));
        input.apply(draft, fields, screenFields(action));
        Moves.Outcome outcome = moves.perform(workflow, id, draft, user, comment);
        draft.moveTo(parts.constants().load().statuses().get(outcome.status()));
        writer.save(draft, user);
        if (!comment.isEmpty()) {
            comments.add(issue.id(), user, CommentText.checked(comment, messages));
        }
        writer.publish(gate.load(issue.id()), outcome.events());
    }
}

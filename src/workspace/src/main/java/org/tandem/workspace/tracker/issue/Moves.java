package org.tandem.workspace.tracker.issue;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.tandem.workspace.directory.User;
import org.tandem.workspace.tracker.workflow.Definitions;
import org.tandem.workspace.tracker.workflow.TransitionScope;
import org.tandem.workspace.tracker.workflow.WorkflowRunner;

/** Drafts in their workflows: what is possible, and doing it. */
public final class Moves {
    private final Definitions definitions;
    private final WorkflowRunner runner;
    private final FieldInput input;
    private final Function<IssueDraft, MutableIssue> faces;
    private final Function<User, ApplicationUser> callers;

    Moves(
            Definitions definitions,
            WorkflowRunner runner,
            FieldInput input,
            Function<IssueDraft, MutableIssue> faces,
            Function<User, ApplicationUser> callers) {
        this.definitions = definitions;
        this.runner = runner;
        this.input = input;
        this.faces = faces;
        this.callers = callers;
    }

    WorkflowDescriptor workflow(long id) {
        return definitions.get(id);
    }

    long initialStatus(long workflow) {
        return runner.initialStatus(definitions.get(workflow));
    }

    /** Puts the new issue into its workflow; answers the types of the events to publish. */
    List<Long> start(long workflow, IssueDraft draft, User user) {
        Effects effects = new Effects(draft);
        runner.start(definitions.get(workflow), draft.id(), scope(draft, draft, user, "", effects));
        return effects.events;
    }

    List<ActionDescriptor> available(long workflow, IssueDraft draft, User user) {
        return runner.available(
                definitions.get(workflow),
                draft.id(),
                scope(draft, draft, user, "", new Effects(draft)));
    }

    /** What a transition did besides changing the draft. */
    record Outcome(long status, List<Long> events) {}

    Outcome perform(long workflow, int action, IssueDraft draft, User user, String comment) {
        Effects effects = new Effects(draft);
        IssueDraft original = IssueDraft.of(draft.before());
        long status =
                runner.perform(
                        definitions.get(workflow),
                        draft.id(),
                        action,
                        scope(draft, original, user, comment, effects));
        return new Outcome(status, effects.events);
    }

    long target(long workflow, ActionDescriptor action, long present) {
        return runner.target(definitions.get(workflow), action, present);
    }

    private TransitionScope scope(
            IssueDraft draft, IssueDraft original, User user, String comment, Effects effects) {
        return new TransitionScope(
                faces.apply(draft),
                faces.apply(original),
                callers.apply(user),
                comment.isEmpty() ? null : comment,
                effects);
    }

    private final class Effects implements TransitionScope.Effects {
        private final IssueDraft draft;
        private final List<Long> events = new ArrayList<>();

        private Effects(IssueDraft draft) {
            this.draft = draft;
        }

        @Override
        public void fire(long eventType) {
            events.add(eventType);
        }

        @Override
        public void set(String field, String value) {
            input.set(draft, field, value);
        }
    }
}

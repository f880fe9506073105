package org.tandem.workspace.tracker.issue;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.util.function.Function;
import org.tandem.workspace.directory.Directory;
import org.tandem.workspace.directory.User;
import org.tandem.workspace.store.Database;
import org.tandem.workspace.tracker.Fields;
import org.tandem.workspace.tracker.Issues;
import org.tandem.workspace.tracker.Transitions;
import org.tandem.workspace.tracker.field.FieldStore;
import org.tandem.workspace.tracker.field.ValueParser;
import org.tandem.workspace.tracker.project.ProjectAccess;
import org.tandem.workspace.tracker.workflow.Definitions;
import org.tandem.workspace.tracker.workflow.WorkflowRunner;

/** The services around issues, wired together. */
public record IssueServices(Issues issues, Fields fields, Transitions transitions) {

    public static IssueServices of(
            IssueParts parts,
            Directory directory,
            ProjectAccess access,
            FieldStore fieldStore,
            PropertyStore properties,
            Definitions definitions,
            WorkflowRunner runner,
            Clock clock,
            Faces faces) {
        Database database = parts.database();
        FieldInput input =
                new FieldInput(
                        fieldStore,
                        parts.constants(),
                        new ValueParser(directory, access, parts.messages()),
                        parts.messages());
        Moves moves = new Moves(definitions, runner, input, faces.issues(), faces.users());
        History history = new History(database, directory, clock);
        CommentStore comments = new CommentStore(database, directory, clock);
        IssueWriter writer = new IssueWriter(parts, input, moves, history);
        IssueLinks links = new IssueLinks(parts, history, new RemoteLinkStore(database));
        return new IssueServices(
                new IssueService(
                        parts,
                        writer,
                        comments,
                        history,
                        links,
                        properties,
                        new Assignable(directory, access)),
                new Forms(parts, fieldStore),
                new TransitionService(parts, input, moves, writer, comments));
    }

    /** How plugins see what the services work on. */
    public record Faces(
            Function<IssueDraft, MutableIssue> issues, Function<User, ApplicationUser> users) {}
}

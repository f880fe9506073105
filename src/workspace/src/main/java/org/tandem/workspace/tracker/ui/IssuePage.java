package org.tandem.workspace.tracker.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tandem.workspace.tracker.Change;
import org.tandem.workspace.tracker.Comment;
import org.tandem.workspace.tracker.IssueView;
import org.tandem.workspace.tracker.Page;
import org.tandem.workspace.tracker.Project;
import org.tandem.workspace.tracker.ProjectPermission;
import org.tandem.workspace.tracker.TrackerServices;
import org.tandem.workspace.web.Exchange;

/** An issue in view: what it says, what can be done with it, what was said and done. */
final class IssuePage {
    private static final int ACTIVITY_SHOWN = 25;

    private final Frame frame;
    private final TrackerServices tracker;
    private final IssuePanels panels;

    IssuePage(Frame frame, IssuePanels panels) {
        this.frame = frame;
        this.tracker = frame.tracker();
        this.panels = panels;
    }

    void show(Exchange exchange) {
        String key = exchange.path("key").toUpperCase(Locale.ROOT);
        if (key.indexOf('-') < 0) {
            exchange.redirect(Addresses.project(key));
            return;
        }
        show(exchange, 200, tracker.issues().get(key), Refused.NOTHING);
    }

    /** The page again, with what was typed into one of its small forms and why it was refused. */
    void showRefused(Exchange exchange, IssueView issue, Refused refused) {
        show(exchange, 400, issue, refused);
    }

    private void show(Exchange exchange, int status, IssueView issue, Refused refused) {
        String title = "[" + issue.key() + "] " + issue.summary();
        Map<String, Object> model = frame.inProject(title, issue.project(), "");
        model.put("issue", issue);
        model.put("row", IssueRow.of(issue, frame.today()));
        model.put("steps", tracker.transitions().available(issue.key()));
        model.put("panels", panels.of(issue, exchange.locale()));
        model.put("remoteLinks", RemoteLinkRow.of(tracker.issues().remoteLinks(issue.key())));
        model.put("linkTypes", LinkChoice.of(tracker.projects().linkTypes()));
        model.put("editUrl", Addresses.edit(issue.key()));
        model.put("createSubtaskUrl", subtaskUrl(issue));
        model.put("refused", refused);
        putPermissions(model, issue);
        putActivity(model, exchange, issue, refused);
        exchange.page(status, "tracker/issue", model);
    }

    private void putPermissions(Map<String, Object> model, IssueView issue) {
        model.put("mayEdit", tracker.issues().may(ProjectPermission.EDIT, issue));
        model.put("mayComment", tracker.issues().may(ProjectPermission.COMMENT, issue));
        model.put("mayLink", tracker.issues().may(ProjectPermission.LINK, issue));
    }

    private static String subtaskUrl(IssueView issue) {
        Project project = issue.project();
        boolean possible =
                !issue.type().subtask()
                        && project.issueTypes().stream().anyMatch(type -> type.subtask());
        return possible
                ? Addresses.create(project.key()) + "&parent=" + Addresses.encode(issue.key())
                : "";
    }

    private void putActivity(
            Map<String, Object> model, Exchange exchange, IssueView issue, Refused refused) {
        boolean history = exchange.text("tab").equals("history") && refused == Refused.NOTHING;
        String tab = history ? "history" : "comments";
        int start = Math.max(0, exchange.number("start", 0));
        model.put("tab", tab);
        model.put("commentsUrl", Addresses.activity(issue.key(), "comments", 0));
        model.put("historyUrl", Addresses.activity(issue.key(), "history", 0));
        Page<Change> changes = history ? history(issue, start) : none();
        Page<Comment> comments =
                history ? none() : tracker.issues().comments(issue.key(), start, ACTIVITY_SHOWN);
        model.put("changes", changes.items());
        model.put("comments", comments.items());
        Page<?> shown = history ? changes : comments;
        model.put("paging", Paging.of(shown, at -> Addresses.activity(issue.key(), tab, at)));
    }

    private Page<Change> history(IssueView issue, int start) {
        return tracker.issues().history(issue.key(), start, ACTIVITY_SHOWN);
    }

    /** Where the last part of so many comments begins. */
    static int lastPart(int total) {
        return Math.max(0, (total - 1) / ACTIVITY_SHOWN * ACTIVITY_SHOWN);
    }

    private static <T> Page<T> none() {
        return new Page<>(List.of(), 0, ACTIVITY_SHOWN, 0);
    }

    /**
     * A small form of the page that was refused.
     *
     * @param form {@code comment} or {@code link}
     * @param text what was typed
     * @param choice what was chosen beside it, or empty
     */
    public record Refused(String form, String text, String choice, String message) {
        static final Refused NOTHING = new Refused("", "", "", "");
    }
}

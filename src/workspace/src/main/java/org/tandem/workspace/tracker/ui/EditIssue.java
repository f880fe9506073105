package org.tandem.workspace.tracker.ui;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.tandem.workspace.tracker.Change;
import org.tandem.workspace.tracker.FieldMeta;
import org.tandem.workspace.tracker.IssueView;
import org.tandem.workspace.tracker.ProjectPermission;
import org.tandem.workspace.tracker.TrackerServices;
import org.tandem.workspace.web.Exchange;
import org.tandem.workspace.web.WebError;

/**
 * Changes an issue's fields. When somebody else changed it meanwhile, nothing is overwritten: the
 * form comes back with what was typed and with what the others changed.
 */
final class EditIssue {
    private static final int CHANGES_SHOWN = 50;

    private final Frame frame;
    private final TrackerServices tracker;

    EditIssue(Frame frame) {
        this.frame = frame;
        this.tracker = frame.tracker();
    }

    void ask(Exchange exchange) {
        IssueView issue = editable(exchange);
        IssueForm form = IssueForm.of(tracker.fields().edit(issue.key()));
        show(exchange, 200, issue, form, null, List.of());
    }

    void save(Exchange exchange) {
        IssueView issue = editable(exchange);
        List<FieldMeta> present = tracker.fields().edit(issue.key());
        IssueForm form = IssueForm.of(present).submitted(exchange);
        int version = exchange.number("version", 0);
        try {
            Map<String, String> changes = form.changes();
            if (!changes.isEmpty()) {
                tracker.issues().edit(issue.key(), OptionalInt.of(version), changes);
                exchange.flash("success", "tracker.ui.edit.done", issue.key());
            }
            exchange.redirect(Addresses.issue(issue.key()));
        } catch (WebError refused) {
            refuse(exchange, issue, form, refused);
        }
    }

    private void refuse(Exchange exchange, IssueView issue, IssueForm form, WebError refused) {
        switch (refused.status()) {
            case 400 -> {
                IssueForm kept = form.refused(refused);
                show(exchange, 400, issue, kept, refused, List.of());
            }
            case 409 -> {
                IssueView now = tracker.issues().get(issue.key());
                IssueForm merged = form.onTopOf(tracker.fields().edit(issue.key()));
                show(exchange, 409, now, merged, null, changesSince(exchange, issue.key()));
            }
            default -> throw refused;
        }
    }

    private List<Change> changesSince(Exchange exchange, String key) {
        Instant read = instant(exchange.text("read"));
        int all = (int) tracker.issues().history(key, 0, 1).total();
        int start = Math.max(0, all - CHANGES_SHOWN);
        return tracker.issues().history(key, start, CHANGES_SHOWN).items().stream()
                .filter(change -> change.created().isAfter(read))
                .toList();
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException notSent) {
            return Instant.EPOCH;
        }
    }

    private IssueView editable(Exchange exchange) {
        IssueView issue = tracker.issues().get(exchange.text("key"));
        if (!tracker.issues().may(ProjectPermission.EDIT, issue)) {
            throw WebError.forbidden(frame.text(exchange, "tracker.ui.edit.refused"));
        }
        return issue;
    }

    private void show(
            Exchange exchange,
            int status,
            IssueView issue,
            IssueForm form,
            WebError refused,
            List<Change> others) {
        String title = frame.text(exchange, "tracker.ui.edit.title", issue.key());
        Map<String, Object> model = frame.inProject(title, issue.project(), "");
        boolean again = status == 400;
        model.put("issue", issue);
        model.put("version", again ? exchange.number("version", 0) : issue.version());
        model.put("read", again ? exchange.text("read") : issue.updated().toString());
        model.put("fields", form.fields());
        model.put("conflict", status == 409);
        model.put("others", others);
        model.put("errors", refused == null ? List.of() : form.errors(refused));
        model.put("cancelUrl", Addresses.issue(issue.key()));
        exchange.page(status, "tracker/edit-issue", model);
    }
}

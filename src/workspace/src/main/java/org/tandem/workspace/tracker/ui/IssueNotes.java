package org.tandem.workspace.tracker.ui;

import java.util.Locale;
import org.tandem.workspace.tracker.IssueView;
import org.tandem.workspace.tracker.TrackerServices;
import org.tandem.workspace.web.Exchange;
import org.tandem.workspace.web.WebError;

/** Comments and links, added on the issue's page. */
final class IssueNotes {
    private final TrackerServices tracker;
    private final IssuePage page;

    IssueNotes(Frame frame, IssuePage page) {
        this.tracker = frame.tracker();
        this.page = page;
    }

    void comment(Exchange exchange) {
        IssueView issue = tracker.issues().get(exchange.text("key"));
        String body = exchange.text(IssueForm.COMMENT).replace("\r\n", "\n");
        try {
            tracker.issues().comment(issue.key(), body);
            exchange.flash("success", "tracker.ui.comment.done", issue.key());
            exchange.redirect(lastComments(issue));
        } catch (WebError refused) {
            refuse(exchange, issue, refused, IssueForm.COMMENT, body, "");
        }
    }

    private String lastComments(IssueView issue) {
        int total = (int) tracker.issues().comments(issue.key(), 0, 1).total();
        return Addresses.activity(issue.key(), "comments", IssuePage.lastPart(total));
    }

    void link(Exchange exchange) {
        IssueView issue = tracker.issues().get(exchange.text("key"));
        String how = exchange.text("linkType");
        String other = exchange.text("linkKey").toUpperCase(Locale.ROOT);
        boolean outward = LinkChoice.outward(how);
        try {
            tracker.issues()
                    .link(
                            LinkChoice.type(how),
                            outward ? issue.key() : other,
                            outward ? other : issue.key());
            exchange.flash("success", "tracker.ui.link.done", issue.key(), other);
            exchange.redirect(Addresses.issue(issue.key()));
        } catch (WebError refused) {
            refuse(exchange, issue, refused, "link", other, how);
        }
    }

    void unlink(Exchange exchange) {
        IssueView issue = tracker.issues().get(exchange.text("key"));
        tracker.issues().unlink(exchange.number("link", 0));
        exchange.flash("success", "tracker.ui.link.removed");
        exchange.redirect(Addresses.issue(issue.key()));
    }

    private void refuse(
            Exchange exchange,
            IssueView issue,
            WebError refused,
            String form,
            String text,
            String choice) {
        if (refused.status() != 400 && refused.status() != 404) {
            throw refused;
        }
        String message =
                refused.fields().isEmpty()
                        ? refused.getMessage()
                        : String.join(" ", refused.fields().values());
        page.showRefused(exchange, issue, new IssuePage.Refused(form, text, choice, message));
    }
}

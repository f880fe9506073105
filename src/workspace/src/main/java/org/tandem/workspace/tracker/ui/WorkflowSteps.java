package org.tandem.workspace.tracker.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tandem.workspace.tracker.IssueView;
import org.tandem.workspace.tracker.TrackerServices;
import org.tandem.workspace.tracker.Transition;
import org.tandem.workspace.web.Exchange;
import org.tandem.workspace.web.WebError;

/** Moves issues along their workflow; a refused step shows its form with all that was typed. */
final class WorkflowSteps {
    private final Frame frame;
    private final TrackerServices tracker;

    WorkflowSteps(Frame frame) {
        this.frame = frame;
        this.tracker = frame.tracker();
    }

    void ask(Exchange exchange) {
        IssueView issue = tracker.issues().get(exchange.text("key"));
        Optional<Transition> step = step(exchange, issue);
        if (step.isEmpty()) {
            refuseUnavailable(exchange, issue);
            return;
        }
        show(exchange, 200, issue, step.get(), IssueForm.of(step.get().fields()), null);
    }

    void take(Exchange exchange) {
        IssueView issue = tracker.issues().get(exchange.text("key"));
        Optional<Transition> step = step(exchange, issue);
        if (step.isEmpty()) {
            refuseUnavailable(exchange, issue);
            return;
        }
        boolean fromForm = exchange.param("form").isPresent();
        IssueForm form = IssueForm.of(step.get().fields());
        IssueForm filled = fromForm ? form.submitted(exchange) : form;
        try {
            Map<String, String> fields = fromForm ? filled.values() : Map.of();
            String comment = exchange.text(IssueForm.COMMENT);
            tracker.transitions().execute(issue.key(), step.get().id(), fields, comment);
            exchange.flash("success", "tracker.ui.step.done", issue.key(), step.get().to().name());
            exchange.redirect(backTo(exchange, issue));
        } catch (WebError refused) {
            if (refused.status() != 400) {
                throw refused;
            }
            show(exchange, 400, issue, step.get(), filled.refused(refused), refused);
        }
    }

    private Optional<Transition> step(Exchange exchange, IssueView issue) {
        int action = exchange.number("action", 0);
        return tracker.transitions().available(issue.key()).stream()
                .filter(transition -> transition.id() == action)
                .findFirst();
    }

    private void refuseUnavailable(Exchange exchange, IssueView issue) {
        exchange.flash("error", "tracker.ui.step.unavailable", issue.key(), issue.status().name());
        exchange.redirect(backTo(exchange, issue));
    }

    /** The board the step was taken on, else the issue. */
    private static String backTo(Exchange exchange, IssueView issue) {
        int board = exchange.number("rapidView", 0);
        return board > 0 ? Addresses.board(board) : Addresses.issue(issue.key());
    }

    private void show(
            Exchange exchange,
            int status,
            IssueView issue,
            Transition step,
            IssueForm form,
            WebError refused) {
        String title = frame.text(exchange, "tracker.ui.step.title", step.name(), issue.key());
        Map<String, Object> model = frame.inProject(title, issue.project(), "");
        model.put("issue", issue);
        model.put("step", step);
        model.put("fields", form.fields());
        model.put("comment", exchange.text(IssueForm.COMMENT));
        model.put(
                "commentError",
                refused == null ? "" : refused.fields().getOrDefault(IssueForm.COMMENT, ""));
        model.put("errors", refused == null ? List.of() : form.errors(refused));
        model.put("rapidView", exchange.number("rapidView", 0));
        model.put("cancelUrl", backTo(exchange, issue));
        exchange.page(status, "tracker/transition", model);
    }
}

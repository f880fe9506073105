package org.tandem.workspace.wiki.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tandem.workspace.web.Exchange;
import org.tandem.workspace.web.WebError;
import org.tandem.workspace.wiki.PageContent;
import org.tandem.workspace.wiki.Pages;
import org.tandem.workspace.wiki.StorageValidator;

/** One answer of the editor: its form with messages, a conflict or a preview. */
final class EditorPage {
    private final Frame frame;
    private final Exchange exchange;
    private final EditorForm form;
    private final Map<String, String> errors = new LinkedHashMap<>();
    private final Map<String, Object> model;

    EditorPage(Frame frame, Exchange exchange, EditorForm form) {
        this.frame = frame;
        this.exchange = exchange;
        this.form = form;
        this.model = frame.model(heading());
    }

    private String heading() {
        return frame.text(exchange, form.isNew() ? "wiki.ui.editor.new" : "wiki.ui.editor.edit");
    }

    /** Whether the form cannot be saved or shown as it is; the messages are then on the page. */
    boolean findProblems() {
        if (form.title().isEmpty()) {
            errors.put("title", frame.text(exchange, "wiki.ui.editor.title.missing"));
        } else if (form.title().length() > Pages.MAX_TITLE) {
            errors.put("title", frame.text(exchange, "wiki.ui.editor.title.long", Pages.MAX_TITLE));
        }
        frame.wiki().validator().check(form.body()).ifPresent(this::bodyProblem);
        return !errors.isEmpty();
    }

    private void bodyProblem(StorageValidator.Problem problem) {
        errors.put(
                "body",
                frame.text(
                        exchange,
                        "wiki.ui.editor.body.wrong",
                        problem.line(),
                        problem.column(),
                        problem.reason()));
        model.put("errorLine", problem.line());
    }

    void preview(String html) {
        model.put("previewHtml", html);
    }

    /** Shows the form again, with what the core said against saving it. */
    void refuse(WebError refused) {
        if (refused.status() == 409 && !form.isNew()) {
            conflict();
        } else if (refused.fields().isEmpty()) {
            errors.put("", refused.getMessage());
        } else {
            errors.putAll(refused.fields());
        }
        show(refused.status());
    }

    private void conflict() {
        PageContent newest = frame.wiki().pages().getForEdit(form.id());
        model.put(
                "conflict",
                new Conflict(
                        frame.people().fullName(newest.info().modifier()),
                        newest.info().modified(),
                        newest.version(),
                        form.version(),
                        Addresses.diff(newest.id(), form.version(), newest.version()),
                        Addresses.page(newest)));
    }

    void show(int status) {
        model.put("form", form);
        model.put("fieldErrors", errors);
        model.put("errors", FieldError.of(errors));
        model.put("action", form.isNew() ? "/pages/createpage.action" : "/pages/doeditpage.action");
        model.put("cancelUrl", cancelUrl());
        model.put("scripts", List.of("wiki/editor.js"));
        exchange.page(status, "wiki/editor", model);
    }

    private String cancelUrl() {
        return form.isNew()
                ? Addresses.space(form.spaceKey())
                : "/pages/viewpage.action?pageId=" + form.id();
    }
}

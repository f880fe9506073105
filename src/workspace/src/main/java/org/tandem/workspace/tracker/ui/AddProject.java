package org.tandem.workspace.tracker.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tandem.workspace.tracker.Project;
import org.tandem.workspace.tracker.ProjectBlueprints;
import org.tandem.workspace.tracker.ProjectBlueprints.NewProject;
import org.tandem.workspace.web.Exchange;
import org.tandem.workspace.web.WebError;

/** Creates a project from a template of a plugin. */
final class AddProject {
    /** What the service calls the form's fields. */
    private static final Map<String, String> FIELDS =
            Map.of(
                    "projectTemplateKey", "blueprint",
                    "projectName", "name",
                    "projectKey", "key",
                    "projectLead", "lead");

    private final Frame frame;
    private final ProjectBlueprints blueprints;

    AddProject(Frame frame) {
        this.frame = frame;
        this.blueprints = frame.tracker().blueprints();
    }

    void ask(Exchange exchange) {
        requirePermission(exchange);
        List<ProjectBlueprints.Blueprint> offered = blueprints.all();
        String first = offered.isEmpty() ? "" : offered.get(0).key();
        String lead = exchange.requireUser().name();
        NewProject form =
                new NewProject("", "", "", lead, exchange.param("blueprint").orElse(first));
        show(exchange, 200, form, null);
    }

    void create(Exchange exchange) {
        requirePermission(exchange);
        NewProject form =
                new NewProject(
                        exchange.text("key").toUpperCase(Locale.ROOT),
                        exchange.text("name"),
                        exchange.text("description"),
                        exchange.text("lead"),
                        exchange.text("blueprint"));
        try {
            Project created = blueprints.create(form);
            exchange.flash("success", "tracker.ui.addProject.done", created.name());
            exchange.redirect(Addresses.project(created.key()));
        } catch (WebError refused) {
            if (refused.status() != 400) {
                throw refused;
            }
            show(exchange, 400, form, refused);
        }
    }

    private void requirePermission(Exchange exchange) {
        if (!blueprints.mayCreate()) {
            throw WebError.forbidden(frame.text(exchange, "tracker.ui.addProject.refused"));
        }
    }

    private void show(Exchange exchange, int status, NewProject form, WebError refused) {
        Map<String, Object> model =
                frame.model(frame.text(exchange, "tracker.ui.addProject.title"));
        model.put("form", form);
        model.put("templates", templates(exchange));
        model.put("fieldErrors", refused == null ? Map.of() : byField(refused));
        model.put("errors", refused == null ? List.of() : errors(exchange, refused));
        exchange.page(status, "tracker/add-project", model);
    }

    private List<Template> templates(Exchange exchange) {
        Locale locale = exchange.locale();
        return blueprints.all().stream()
                .map(
                        blueprint ->
                                new Template(
                                        blueprint.key(),
                                        text(locale, blueprint.nameKey()),
                                        text(locale, blueprint.descriptionKey())))
                .toList();
    }

    private String text(Locale locale, String key) {
        return key == null ? "" : frame.context().texts().text(locale, key);
    }

    private static Map<String, String> byField(WebError refused) {
        Map<String, String> messages = new HashMap<>();
        refused.fields().forEach((name, message) -> messages.put(FIELDS.get(name), message));
        return messages;
    }

    private List<FieldError> errors(Exchange exchange, WebError refused) {
        if (refused.fields().isEmpty()) {
            return List.of(new FieldError("", "", refused.getMessage()));
        }
        return refused.fields().entrySet().stream()
                .map(entry -> error(exchange, entry.getKey(), entry.getValue()))
                .toList();
    }

    private FieldError error(Exchange exchange, String name, String message) {
        String field = FIELDS.get(name);
        if (field == null) {
            return new FieldError("", "", message);
        }
        String label = frame.text(exchange, "tracker.ui.addProject." + field);
        return new FieldError("project-" + field, label, message);
    }

    /** A template as the form offers it. */
    public record Template(String key, String name, String description) {}
}

package org.tandem.workspace.tracker.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tandem.workspace.tracker.IssueType;
import org.tandem.workspace.tracker.IssueView;
import org.tandem.workspace.tracker.NewIssue;
import org.tandem.workspace.tracker.Project;
import org.tandem.workspace.tracker.ProjectPermission;
import org.tandem.workspace.tracker.TrackerServices;
import org.tandem.workspace.web.Exchange;
import org.tandem.workspace.web.WebError;

/** Creates an issue: first its project and type, then the fields of that type's screen. */
final class CreateIssue {
    /** Asked for before the form, so never fields of it. */
    private static final Set<String> CHOSEN_BEFORE = Set.of("project", "issuetype");

    private static final String PARENT = "parent";

    private final Frame frame;
    private final TrackerServices tracker;

    CreateIssue(Frame frame) {
        this.frame = frame;
        this.tracker = frame.tracker();
    }

    void ask(Exchange exchange) {
        Optional<Project> project = project(exchange);
        if (project.isEmpty()) {
            chooseProject(exchange);
            return;
        }
        Optional<IssueType> type = type(exchange, project.get());
        if (type.isEmpty()) {
            chooseType(exchange, project.get());
            return;
        }
        IssueForm form = form(project.get(), type.get()).prefilled(exchange);
        show(exchange, 200, project.get(), type.get(), form, null);
    }

    void create(Exchange exchange) {
        Project project = tracker.projects().get(exchange.text("project"));
        IssueType type =
                type(exchange, project)
                        .orElseThrow(
                                () ->
                                        new WebError(
                                                400,
                                                frame.text(exchange, "tracker.ui.create.noType")));
        IssueForm form = form(project, type).submitted(exchange);
        try {
            IssueView created = tracker.issues().create(newIssue(exchange, project, type, form));
            exchange.flash("success", "tracker.ui.create.done", created.key());
            exchange.redirect(Addresses.issue(created.key()));
        } catch (WebError refused) {
            if (refused.status() != 400) {
                throw refused;
            }
            show(exchange, 400, project, type, form.refused(refused), refused);
        }
    }

    private static NewIssue newIssue(
            Exchange exchange, Project project, IssueType type, IssueForm form) {
        Map<String, String> fields = new HashMap<>(form.values());
        fields.remove(PARENT);
        fields.values().removeIf(String::isEmpty);
        String parent = type.subtask() ? exchange.text(PARENT) : null;
        return new NewIssue(project.key(), String.valueOf(type.id()), parent, fields);
    }

    private Optional<Project> project(Exchange exchange) {
        Optional<String> named = exchange.param("project").or(() -> exchange.param("pid"));
        if (named.isPresent()) {
            return named.map(tracker.projects()::get);
        }
        List<Project> possible = possibleProjects();
        return possible.size() == 1 ? Optional.of(possible.get(0)) : Optional.empty();
    }

    private List<Project> possibleProjects() {
        return tracker.projects().all().stream()
                .filter(project -> tracker.projects().may(ProjectPermission.CREATE, project))
                .toList();
    }

    private static Optional<IssueType> type(Exchange exchange, Project project) {
        String wanted = exchange.text("issuetype");
        return project.issueTypes().stream()
                .filter(
                        type ->
                                type.name().equalsIgnoreCase(wanted)
                                        || String.valueOf(type.id()).equals(wanted))
                .findFirst();
    }

    private IssueForm form(Project project, IssueType type) {
        return IssueForm.of(
                tracker.fields().create(project.key(), String.valueOf(type.id())).stream()
                        .filter(meta -> !CHOSEN_BEFORE.contains(meta.field().id()))
                        .toList());
    }

    private void chooseProject(Exchange exchange) {
        Map<String, Object> model = frame.model(frame.text(exchange, "tracker.ui.create.title"));
        model.put("question", frame.text(exchange, "tracker.ui.create.project"));
        model.put("choices", possibleProjects().stream().map(CreateIssue::choice).toList());
        model.put("empty", frame.text(exchange, "tracker.ui.create.noProject"));
        exchange.page("tracker/choose", model);
    }

    private static Choice choice(Project project) {
        String description = project.description() == null ? "" : project.description();
        return new Choice(project.name(), description, Addresses.create(project.key()));
    }

    private void chooseType(Exchange exchange, Project project) {
        Map<String, Object> model =
                frame.inProject(frame.text(exchange, "tracker.ui.create.title"), project, "create");
        String parent = exchange.text(PARENT);
        model.put("question", frame.text(exchange, "tracker.ui.create.type", project.name()));
        model.put(
                "choices",
                project.issueTypes().stream()
                        .filter(type -> type.subtask() == !parent.isEmpty())
                        .map(type -> choice(project, type, parent))
                        .toList());
        model.put("empty", frame.text(exchange, "tracker.ui.create.noType"));
        exchange.page("tracker/choose", model);
    }

    private static Choice choice(Project project, IssueType type, String parent) {
        String url = Addresses.create(project.key(), type.id());
        return new Choice(
                type.name(),
                type.description() == null ? "" : type.description(),
                parent.isEmpty() ? url : url + "&parent=" + Addresses.encode(parent));
    }

    private void show(
            Exchange exchange,
            int status,
            Project project,
            IssueType type,
            IssueForm form,
            WebError refused) {
        String title = frame.text(exchange, "tracker.ui.create.titleOf", type.name());
        Map<String, Object> model = frame.inProject(title, project, "create");
        model.put("project", project);
        model.put("type", type);
        model.put("parent", type.subtask() ? exchange.text(PARENT) : "");
        model.put(
                "parentInForm",
                form.fields().stream().anyMatch(field -> field.id().equals(PARENT)));
        model.put("fields", form.fields());
        model.put("errors", refused == null ? List.of() : form.errors(refused));
        model.put("changeUrl", Addresses.create(project.key()));
        model.put("cancelUrl", Addresses.project(project.key()));
        exchange.page(status, "tracker/create-issue", model);
    }

    /** A project or issue type to choose. */
    public record Choice(String name, String description, String url) {}
}

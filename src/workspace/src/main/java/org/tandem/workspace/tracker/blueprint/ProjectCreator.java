package org.tandem.workspace.tracker.blueprint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.tandem.workspace.directory.Directory;
import org.tandem.workspace.directory.User;
import org.tandem.workspace.modules.PluginModules;
import org.tandem.workspace.modules.ProjectBlueprintModule;
import org.tandem.workspace.store.Database;
import org.tandem.workspace.tracker.Messages;
import org.tandem.workspace.tracker.Project;
import org.tandem.workspace.tracker.ProjectBlueprints;
import org.tandem.workspace.tracker.host.HookCall;
import org.tandem.workspace.tracker.project.ProjectAccess;
import org.tandem.workspace.tracker.project.ProjectStore;
import org.tandem.workspace.web.WebError;

/** Makes projects from the blueprints of plugins. */
public final class ProjectCreator implements ProjectBlueprints {
    private static final int MAX_NAME = 80;

    private final Database database;
    private final Directory directory;
    private final PluginModules modules;
    private final ProjectStore projects;
    private final ProjectAccess access;
    private final ProjectBuilder builder;
    private final Messages messages;

    public ProjectCreator(
            Database database,
            Directory directory,
            PluginModules modules,
            ProjectStore projects,
            ProjectAccess access,
            ProjectBuilder builder,
            Messages messages) {
        this.database = database;
        this.directory = directory;
        this.modules = modules;
        this.projects = projects;
        this.access = access;
        this.builder = builder;
        this.messages = messages;
    }

    @Override
    public List<Blueprint> all() {
        return modules.all(ProjectBlueprintModule.class).stream()
                .map(
                        module ->
                                new Blueprint(
                                        module.key().complete(),
                                        module.labelKey(),
                                        module.descriptionKey(),
                                        module.projectTypeKey()))
                .toList();
    }

    @Override
    public boolean mayCreate() {
        return access.administrator();
    }

    @Override
    public Project create(NewProject wanted) {
        if (!mayCreate()) {
            throw messages.forbidden("permission.create-project");
        }
        String key = text(wanted.key()).toUpperCase(Locale.ROOT);
        User lead = check(wanted, key);
        ProjectBlueprintModule module =
                modules.byKey(ProjectBlueprintModule.class, text(wanted.blueprint())).orElseThrow();
        module.hook().ifPresent(hook -> refuse(HookCall.validate(hook, key)));
        try {
            return database.inTransaction(() -> build(wanted, key, lead, module));
        } catch (DuplicateKeyException e) {
            // Somebody else took the key or the name between the check and now.
            throw messages.fields(Map.of("projectKey", messages.text("project.key-taken", key)));
        }
    }

    private Project build(NewProject wanted, String key, User lead, ProjectBlueprintModule module) {
        long id =
                projects.insert(
                        key,
                        text(wanted.name()),
                        text(wanted.description()),
                        lead.name(),
                        module.projectTypeKey());
        access.grantDefaults(id);
        builder.build(id, module);
        return projects.byIds(List.of(id)).get(id);
    }

    private static void refuse(Optional<WebError> refusal) {
        refusal.ifPresent(
                error -> {
                    throw error;
                });
    }

    private User check(NewProject wanted, String key) {
        Map<String, String> problems = new LinkedHashMap<>();
        String name = text(wanted.name());
        if (!key.matches("[A-Z][A-Z0-9]{1,9}")) {
            problems.put("projectKey", messages.text("project.key"));
        } else if (projects.keyTaken(key)) {
            problems.put("projectKey", messages.text("project.key-taken", key));
        }
        if (name.isEmpty() || name.length() > MAX_NAME) {
            problems.put("projectName", messages.text("project.name", MAX_NAME));
        } else if (projects.nameTaken(name)) {
            problems.put("projectName", messages.text("project.name-taken", name));
        }
        User lead =
                text(wanted.lead()).isEmpty()
                        ? access.user()
                        : directory.byName(wanted.lead()).filter(User::active).orElse(null);
        if (lead == null) {
            problems.put("projectLead", messages.text("value.user", text(wanted.lead())));
        }
        if (modules.byKey(ProjectBlueprintModule.class, text(wanted.blueprint())).isEmpty()) {
            problems.put(
                    "projectTemplateKey",
                    messages.text(
                            "project.template",
                            String.join(", ", all().stream().map(Blueprint::key).toList())));
        }
        if (!problems.isEmpty()) {
            throw messages.fields(problems);
        }
        return lead;
    }

    private static String text(String given) {
        return given == null ? "" : given.strip();
    }
}

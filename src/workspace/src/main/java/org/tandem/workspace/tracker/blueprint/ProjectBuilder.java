package org.tandem.workspace.tracker.blueprint;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tandem.workspace.modules.ProjectBlueprintModule;
import org.tandem.workspace.tracker.IssueType;
import org.tandem.workspace.tracker.Messages;
import org.tandem.workspace.tracker.Project;
import org.tandem.workspace.tracker.blueprint.BlueprintConfig.SchemeConfig;
import org.tandem.workspace.tracker.blueprint.BlueprintConfig.ScreenConfig;
import org.tandem.workspace.tracker.blueprint.BlueprintConfig.TypeConfig;
import org.tandem.workspace.tracker.blueprint.BlueprintConfig.WorkflowConfig;
import org.tandem.workspace.tracker.field.ScreenStore;
import org.tandem.workspace.tracker.host.HookCall;
import org.tandem.workspace.tracker.project.ConstantStore;
import org.tandem.workspace.tracker.project.ProjectStore;
import org.tandem.workspace.tracker.project.TypeSetup;
import org.tandem.workspace.tracker.workflow.Definitions;
import org.tandem.workspace.tracker.workflow.WorkflowXml;
import org.tandem.workspace.web.CurrentLocale;
import org.tandem.workspace.web.Texts;
import org.tandem.workspace.web.WebError;

/** Makes what a blueprint describes, then lets its hook finish it. */
public final class ProjectBuilder {
    private final ProjectStore projects;
    private final ConstantStore constants;
    private final ScreenStore screens;
    private final Definitions definitions;
    private final WorkflowImport workflows;
    private final Texts texts;
    private final Messages messages;

    public ProjectBuilder(
            ProjectStore projects,
            ConstantStore constants,
            ScreenStore screens,
            Definitions definitions,
            WorkflowXml xml,
            Texts texts,
            Messages messages) {
        this.projects = projects;
        this.constants = constants;
        this.screens = screens;
        this.definitions = definitions;
        this.workflows = new WorkflowImport(constants, definitions, xml, messages);
        this.texts = texts;
        this.messages = messages;
    }

    /**
     * Fills a new project.
     *
     * @throws WebError 400 when the blueprint is not usable, saying why
     */
    void build(long id, ProjectBlueprintModule module) {
        BlueprintConfig config =
                module.descriptor()
                        .map(BlueprintConfig::of)
                        .orElseThrow(() -> unusable("blueprint.descriptor"));
        Project project = projects.byIds(List.of(id)).get(id);
        Map<String, Long> madeScreens = screens(config);
        Map<String, Definitions.Stored> madeWorkflows =
                workflows(config, module, project, madeScreens);
        Map<String, IssueType> madeTypes = byKey();
        int position = 0;
        for (TypeConfig type : config.types()) {
            IssueType made = type(type, module);
            madeTypes.put(type.key(), made);
            projects.addType(id, position++, setup(type, made, config, madeWorkflows, madeScreens));
        }
        if (madeTypes.isEmpty()) {
            throw unusable("blueprint.types");
        }
        module.hook()
                .ifPresent(
                        hook ->
                                new HookCall(definitions, screens)
                                        .configure(
                                                hook,
                                                projects.byIds(List.of(id)).get(id),
                                                text(config.workflowSchemeName()),
                                                madeWorkflows,
                                                madeTypes,
                                                schemes(config),
                                                madeScreens));
    }

    private WebError unusable(String name, Object... args) {
        return messages.badRequest(name, args);
    }

    private static <T> Map<String, T> byKey() {
        return new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    }

    /** The text behind an i18n key, or the text itself. */
    private String text(String keyOrText) {
        if (keyOrText == null) {
            return "";
        }
        return texts.knows(keyOrText) ? texts.text(CurrentLocale.get(), keyOrText) : keyOrText;
    }

    private Map<String, Long> screens(BlueprintConfig config) {
        Map<String, Long> made = byKey();
        for (ScreenConfig screen : config.screens()) {
            long id = screens.create(text(screen.name()));
            screen.tabs()
                    .forEach(
                            tab -> {
                                long tabId = screens.addTab(id, text(tab.name())).id();
                                tab.fields().forEach(field -> screens.addField(tabId, field));
                            });
            made.put(screen.key(), id);
        }
        return made;
    }

    private Map<String, Definitions.Stored> workflows(
            BlueprintConfig config,
            ProjectBlueprintModule module,
            Project project,
            Map<String, Long> madeScreens) {
        Map<String, Definitions.Stored> made = byKey();
        for (WorkflowConfig workflow : config.workflows()) {
            String name = project.key() + ": " + text(workflow.name());
            try {
                WorkflowBundle bundle = WorkflowBundle.read(workflow.bundle(), module.resource());
                made.put(workflow.key(), workflows.store(name, bundle, madeScreens));
            } catch (IOException | IllegalArgumentException e) {
                throw unusable("workflow", name, e.getMessage());
            }
        }
        return made;
    }

    private IssueType type(TypeConfig type, ProjectBlueprintModule module) {
        String icon =
                type.icon() == null
                        ? null
                        : "/download/resources/"
                                + module.key().plugin()
                                + (type.icon().startsWith("/") ? "" : "/")
                                + type.icon();
        return constants.ensureType(
                text(type.name()), text(type.description()), type.subtask(), icon);
    }

    private TypeSetup setup(
            TypeConfig type,
            IssueType made,
            BlueprintConfig config,
            Map<String, Definitions.Stored> madeWorkflows,
            Map<String, Long> madeScreens) {
        String workflow = type.workflow().orElse(config.defaultWorkflow());
        Definitions.Stored stored = workflow == null ? null : madeWorkflows.get(workflow);
        if (stored == null) {
            throw unusable("blueprint.workflow", type.key(), workflow);
        }
        String schemeKey = type.screenScheme().orElse(config.defaultScheme());
        SchemeConfig scheme = schemeKey == null ? null : config.screenSchemes().get(schemeKey);
        if (scheme == null) {
            return new TypeSetup(made.id(), stored.id(), null, null);
        }
        return new TypeSetup(
                made.id(),
                stored.id(),
                screen(scheme.createScreen(), scheme, madeScreens),
                screen(scheme.editScreen(), scheme, madeScreens));
    }

    private Long screen(String key, SchemeConfig scheme, Map<String, Long> madeScreens) {
        String wanted = key == null ? scheme.defaultScreen() : key;
        Long id = wanted == null ? null : madeScreens.get(wanted);
        if (wanted != null && id == null) {
            throw unusable("blueprint.screen", scheme.key(), wanted);
        }
        return id;
    }

    private Map<String, String> schemes(BlueprintConfig config) {
        Map<String, String> names = byKey();
        config.screenSchemes().forEach((key, scheme) -> names.put(key, text(scheme.name())));
        return names;
    }
}

package org.tandem.workspace.tracker.host;

import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.project.template.hook.AddProjectHook;
import com.atlassian.jira.project.template.hook.ConfigureData;
import com.atlassian.jira.project.template.hook.ValidateData;
import com.atlassian.jira.project.template.hook.ValidateResponse;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.workflow.JiraWorkflow;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tandem.workspace.tracker.IssueType;
import org.tandem.workspace.tracker.Project;
import org.tandem.workspace.tracker.field.ScreenStore;
import org.tandem.workspace.tracker.workflow.Definitions;
import org.tandem.workspace.web.WebError;

/** Calls a blueprint's hook with what was made for the project. */
public final class HookCall {
    private final Definitions definitions;
    private final ScreenStore screens;

    public HookCall(Definitions definitions, ScreenStore screens) {
        this.definitions = definitions;
        this.screens = screens;
    }

    /** The hook's refusal of a project with this key, if it refuses. */
    public static Optional<WebError> validate(AddProjectHook hook, String projectKey) {
        ValidateResponse response = hook.validate(ValidateData.create(projectKey));
        if (response.isValid()) {
            return Optional.empty();
        }
        return Optional.of(
                new WebError(
                        400,
                        String.join("\n", response.errorCollection().getErrorMessages()),
                        response.errorCollection().getErrors()));
    }

    /** Lets the hook finish the project; keys are given in capitals, as Jira does. */
    public void configure(
            AddProjectHook hook,
            Project project,
            String schemeName,
            Map<String, Definitions.Stored> workflows,
            Map<String, IssueType> types,
            Map<String, String> screenSchemes,
            Map<String, Long> madeScreens) {
        Named named = new Named(project.id(), schemeName);
        hook.configure(
                ConfigureData.create(
                        new HostProject(project),
                        new Scheme(project.id(), "WorkflowScheme", schemeName, ""),
                        capitals(workflows, this::workflow),
                        named,
                        capitals(types, HostConstant.HostType::new),
                        named,
                        capitals(
                                screenSchemes,
                                name -> new HostScreens.ScreenScheme(project.id(), name)),
                        capitals(
                                madeScreens,
                                id -> new HostScreens.Screen(screens, id, screens.name(id))),
                        List.of()));
    }

    private JiraWorkflow workflow(Definitions.Stored stored) {
        return new HostWorkflow(stored.name(), stored.description(), definitions.parse(stored));
    }

    private static <S, T, R extends T> Map<String, T> capitals(
            Map<String, S> values, Function<S, R> face) {
        Map<String, T> found = new HashMap<>();
        values.forEach((key, value) -> found.put(key.toUpperCase(Locale.ROOT), face.apply(value)));
        return found;
    }

    /** Stands for the schemes that nothing here needs but their name. */
    private record Named(Long id, String name) implements FieldConfigScheme, IssueTypeScreenScheme {
        @Override
        public Long getId() {
            return id;
        }

        @Override
        public String getName() {
            return name;
        }
    }
}

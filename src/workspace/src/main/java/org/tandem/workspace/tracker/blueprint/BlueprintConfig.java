package org.tandem.workspace.tracker.blueprint;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The file that a project blueprint's {@code <descriptor>} names. Keys refer to each other without
 * regard to case; names are i18n keys or texts.
 *
 * @param screenSchemes by key
 * @param defaultWorkflow key of the workflow of issue types that name none, or null
 * @param defaultScheme key of the screen scheme of issue types that name none, or null
 */
record BlueprintConfig(
        List<TypeConfig> types,
        List<WorkflowConfig> workflows,
        List<ScreenConfig> screens,
        Map<String, SchemeConfig> screenSchemes,
        String workflowSchemeName,
        String defaultWorkflow,
        String defaultScheme) {

    record TypeConfig(
            String key,
            String name,
            String description,
            String icon,
            boolean subtask,
            Optional<String> workflow,
            Optional<String> screenScheme) {}

    record WorkflowConfig(String key, String name, String bundle) {}

    record ScreenConfig(String key, String name, List<TabConfig> tabs) {}

    record TabConfig(String name, List<String> fields) {}

    /** The screens for creating and editing; the default one stands for either. */
    record SchemeConfig(
            String key,
            String name,
            String defaultScreen,
            String createScreen,
            String editScreen) {}

    static BlueprintConfig of(JsonNode json) {
        JsonNode types = json.path("issue-type-scheme").path("issue-types");
        JsonNode workflows = json.path("workflow-scheme");
        JsonNode screens = json.path("issue-type-screen-scheme");
        List<TypeConfig> typeConfigs = new ArrayList<>();
        types.forEach(type -> typeConfigs.add(type(type)));
        List<WorkflowConfig> workflowConfigs = new ArrayList<>();
        workflows
                .path("workflows")
                .forEach(
                        one ->
                                workflowConfigs.add(
                                        new WorkflowConfig(
                                                text(one, "key"),
                                                text(one, "name"),
                                                text(one, "workflow-bundle"))));
        List<ScreenConfig> screenConfigs = new ArrayList<>();
        screens.path("screens").forEach(screen -> screenConfigs.add(screen(screen)));
        Map<String, SchemeConfig> schemes = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        screens.path("screen-schemes")
                .forEach(scheme -> schemes.put(text(scheme, "key"), scheme(scheme)));
        return new BlueprintConfig(
                typeConfigs,
                workflowConfigs,
                screenConfigs,
                schemes,
                text(workflows, "name"),
                text(workflows, "default-workflow"),
                text(screens, "default-screen-scheme"));
    }

    private static TypeConfig type(JsonNode json) {
        return new TypeConfig(
                text(json, "key"),
                text(json, "name"),
                text(json, "description"),
                text(json, "icon"),
                json.path("sub-task").asBoolean(),
                Optional.ofNullable(text(json, "workflow")),
                Optional.ofNullable(text(json, "screen-scheme")));
    }

    private static ScreenConfig screen(JsonNode json) {
        List<TabConfig> tabs = new ArrayList<>();
        for (JsonNode tab : json.path("tabs")) {
            List<String> fields = new ArrayList<>();
            tab.path("fields").forEach(field -> fields.add(field.asText()));
            tabs.add(new TabConfig(text(tab, "name"), fields));
        }
        return new ScreenConfig(text(json, "key"), text(json, "name"), tabs);
    }

    private static SchemeConfig scheme(JsonNode json) {
        return new SchemeConfig(
                text(json, "key"),
                text(json, "name"),
                text(json, "default-screen"),
                text(json, "create-screen"),
                text(json, "edit-screen"));
    }

    private static String text(JsonNode json, String name) {
        return json.hasNonNull(name) ? json.get(name).asText() : null;
    }
}

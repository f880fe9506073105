package org.tandem.workspace.modules;

import com.atlassian.jira.project.template.hook.AddProjectHook;
import com.atlassian.plugin.PluginParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;

/** {@code <project-blueprint>}. */
final class ProjectBlueprintType implements ModuleType {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public String element() {
        return "project-blueprint";
    }

    @Override
    public Built build(ModuleElement element, PluginScope plugin) {
        ModuleElement addProject = element.requiredChild("add-project");
        Optional<AddProjectHook> hook =
                addProject
                        .child("hook")
                        .map(h -> plugin.create(h.required("class"), AddProjectHook.class));
        Optional<JsonNode> descriptor =
                addProject.child("descriptor").map(d -> json(plugin, d.required("file")));
        return Built.of(
                new ProjectBlueprintModule(
                        ModuleType.key(element, plugin),
                        element.number("weight", 1000),
                        element.requiredChild("label").required("key"),
                        element.childKey("description"),
                        element.childText("projectTypeKey"),
                        descriptor,
                        hook,
                        plugin::open));
    }

    private static JsonNode json(PluginScope plugin, String file) {
        try {
            return JSON.readTree(JarFiles.text(plugin, file));
        } catch (JsonProcessingException e) {
            throw new PluginParseException(file + ": " + e.getOriginalMessage(), e);
        }
    }
}

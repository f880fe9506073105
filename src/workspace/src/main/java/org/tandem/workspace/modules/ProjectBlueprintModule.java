package org.tandem.workspace.modules;

import com.atlassian.jira.project.template.hook.AddProjectHook;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Function;

/**
 * {@code <project-blueprint>}.
 *
 * @param descriptor the JSON named by {@code <descriptor file>}: issue types, workflows, screens
 * @param resource opens a file of the plugin's jar by absolute path; null when there is none
 */
public record ProjectBlueprintModule(
        ModuleKey key,
        int weight,
        String labelKey,
        String descriptionKey,
        String projectTypeKey,
        Optional<JsonNode> descriptor,
        Optional<AddProjectHook> hook,
        Function<String, InputStream> resource)
        implements Module {}

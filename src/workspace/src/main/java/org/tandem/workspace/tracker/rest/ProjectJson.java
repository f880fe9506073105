package org.tandem.workspace.tracker.rest;

import java.util.List;
import java.util.Map;
import org.tandem.workspace.tracker.Project;

/** Projects in Jira's JSON. */
final class ProjectJson {
    private final ConstantJson constants;

    ProjectJson(ConstantJson constants) {
        this.constants = constants;
    }

    /** As a list or an issue gives it. */
    Map<String, Object> brief(Project project) {
        String icon = constants.base() + "/s/icons/tracker/project.svg";
        return Json.object(
                "self", constants.api() + "/project/" + project.id(),
                "id", Long.toString(project.id()),
                "key", project.key(),
                "name", project.name(),
                "projectTypeKey", project.typeKey(),
                "avatarUrls",
                        Json.object("48x48", icon, "24x24", icon, "16x16", icon, "32x32", icon));
    }

    Map<String, Object> full(Project project) {
        Map<String, Object> json = Json.object("expand", "description,lead,url,projectKeys");
        json.putAll(brief(project));
        json.put("description", project.description() == null ? "" : project.description());
        json.put("lead", constants.user(project.lead()));
        json.put("components", List.of());
        json.put("issueTypes", project.issueTypes().stream().map(constants::type).toList());
        json.put("assigneeType", "UNASSIGNED");
        json.put("versions", List.of());
        json.put("roles", Map.of());
        json.put("archived", false);
        return json;
    }
}

package org.tandem.workspace.tracker.rest;

import java.util.Map;
import org.tandem.workspace.directory.User;
import org.tandem.workspace.tracker.IssueType;
import org.tandem.workspace.tracker.LinkType;
import org.tandem.workspace.tracker.Priority;
import org.tandem.workspace.tracker.Resolution;
import org.tandem.workspace.tracker.Status;
import org.tandem.workspace.tracker.StatusCategory;

/** People and the values shared by all projects, in Jira's JSON. */
final class ConstantJson {
    private static final String[] AVATAR_SIZES = {"48x48", "24x24", "16x16", "32x32"};

    private final String base;
    private final String api;

    /**
     * @param base absolute address of the application
     */
    ConstantJson(String base) {
        this.base = base;
        this.api = base + "/rest/api/2";
    }

    String api() {
        return api;
    }

    String base() {
        return base;
    }

    /** A person, or null. */
    Map<String, Object> user(User user) {
        if (user == null) {
            return null;
        }
        Map<String, Object> avatars = Json.object();
        for (String size : AVATAR_SIZES) {
            avatars.put(size, base + "/s/icons/tracker/person.svg");
        }
        return Json.object(
                "self", api + "/user?username=" + Urls.encode(user.name()),
                "name", user.name(),
                "key", user.key(),
                "emailAddress", user.email(),
                "avatarUrls", avatars,
                "displayName", user.fullName(),
                "active", user.active(),
                "deleted", false,
                "timeZone", user.zone().getId(),
                "locale", user.language().isEmpty() ? "en_US" : user.language().replace('-', '_'));
    }

    private String icon(String path) {
        return base + (path == null ? "/s/icons/tracker/issue.svg" : path);
    }

    Map<String, Object> type(IssueType type) {
        return Json.object(
                "self", api + "/issuetype/" + type.id(),
                "id", Long.toString(type.id()),
                "description", text(type.description()),
                "iconUrl", icon(type.iconUrl()),
                "name", type.name(),
                "subtask", type.subtask(),
                "avatarId", 0);
    }

    Map<String, Object> status(Status status) {
        return Json.object(
                "self", api + "/status/" + status.id(),
                "description", text(status.description()),
                "iconUrl", base + "/s/icons/tracker/status.svg",
                "name", status.name(),
                "id", Long.toString(status.id()),
                "statusCategory", category(status.category()));
    }

    Map<String, Object> category(StatusCategory category) {
        return Json.object(
                "self", api + "/statuscategory/" + category.id(),
                "id", category.id(),
                "key", category.key(),
                "colorName", category.colorName(),
                "name", category.label());
    }

    /** A priority as an issue names it; null for null. */
    Map<String, Object> priority(Priority priority) {
        return priority == null
                ? null
                : Json.object(
                        "self",
                        api + "/priority/" + priority.id(),
                        "iconUrl",
                        base + "/s/icons/tracker/priority.svg",
                        "name",
                        priority.name(),
                        "id",
                        Long.toString(priority.id()));
    }

    Map<String, Object> fullPriority(Priority priority) {
        Map<String, Object> json = priority(priority);
        json.put("statusColor", priority.color());
        json.put("description", text(priority.description()));
        return json;
    }

    /** Null for null. */
    Map<String, Object> resolution(Resolution resolution) {
        return resolution == null
                ? null
                : Json.object(
                        "self", api + "/resolution/" + resolution.id(),
                        "id", Long.toString(resolution.id()),
                        "description", text(resolution.description()),
                        "name", resolution.name());
    }

    Map<String, Object> linkType(LinkType type) {
        return Json.object(
                "id", Long.toString(type.id()),
                "name", type.name(),
                "inward", type.inward(),
                "outward", type.outward(),
                "self", api + "/issueLinkType/" + type.id());
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}

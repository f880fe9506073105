package org.tandem.workspace.wiki.rest;

import java.util.Map;
import java.util.Optional;
import org.tandem.workspace.wiki.Space;

/** Spaces in JSON. */
final class SpaceJson {
    private final String baseUrl;

    SpaceJson(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    /**
     * A space.
     *
     * @param homepage the home page in JSON when it was wanted
     */
    Map<String, Object> json(Space space, Expand expand, Optional<Map<String, Object>> homepage) {
        Map<String, Object> expandable = Json.object("metadata", "", "icon", "");
        Map<String, Object> json =
                Json.object(
                        "id", space.id(),
                        "key", space.key(),
                        "name", space.name(),
                        "status", "current",
                        "type", "global");
        if (expand.has("description")) {
            json.put("description", description(space));
        } else {
            expandable.put("description", "");
        }
        homepage.ifPresentOrElse(
                page -> json.put("homepage", page),
                () -> expandable.put("homepage", "/rest/api/content/" + space.homePageId()));
        json.put(
                "_links",
                Json.object(
                        "webui", "/spaces/" + space.key(),
                        "self", baseUrl + "/rest/api/space/" + space.key()));
        json.put("_expandable", expandable);
        return json;
    }

    private static Map<String, Object> description(Space space) {
        return Json.object(
                "plain",
                Json.object("value", space.description(), "representation", "plain"),
                "_expandable",
                Json.object("view", ""));
    }
}

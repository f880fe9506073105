package org.tandem.workspace.wiki.rest;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.tandem.workspace.directory.Directory;
import org.tandem.workspace.directory.User;

/** People in JSON. */
final class People {
    private final Directory directory;
    private final String baseUrl;

    People(Directory directory, String baseUrl) {
        this.directory = directory;
        this.baseUrl = baseUrl;
    }

    Map<String, Object> json(User user) {
        return Json.object(
                "type", "known",
                "username", user.name(),
                "userKey", user.key(),
                "profilePicture", picture(),
                "displayName", user.fullName(),
                "_links", Json.object("self", baseUrl + "/rest/api/user?key=" + user.key()),
                "_expandable", Json.object("status", ""));
    }

    Map<String, Object> anonymous() {
        return Json.object(
                "type",
                "anonymous",
                "profilePicture",
                picture(),
                "displayName",
                "Anonymous",
                "_links",
                Json.object("self", baseUrl + "/rest/api/user/anonymous"));
    }

    private Map<String, Object> picture() {
        return Json.object(
                "path",
                "/confluence/images/icons/profilepics/default.svg",
                "width",
                48,
                "height",
                48,
                "isDefault",
                true);
    }

    /** All the named people in one query; those no longer known as anonymous. */
    Map<String, Map<String, Object>> byNames(Collection<String> names) {
        Map<String, User> known = directory.byNames(names);
        Map<String, Map<String, Object>> people = new HashMap<>();
        for (String name : names) {
            people.put(name, known.containsKey(name) ? json(known.get(name)) : anonymous());
        }
        return people;
    }
}

package org.tandem.workspace.wiki;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Whose eyes a query looks through.
 *
 * @param name login name, or null for anonymous
 * @param administrator may see and do everything
 */
record Viewer(String name, Set<String> groups, boolean administrator) {
    boolean anonymous() {
        return name == null;
    }

    /** What to record as author. */
    String author() {
        return name == null ? "anonymous" : name;
    }

    /** The named parameters that {@link Visibility}'s conditions use. */
    Map<String, Object> params() {
        Map<String, Object> params = new HashMap<>();
        params.put("me", name == null ? "" : name);
        params.put("myGroups", groups.isEmpty() ? Set.of("") : groups);
        return params;
    }

    boolean matches(Restrictions restrictions, boolean edit) {
        Set<String> users = edit ? restrictions.editUsers() : restrictions.viewUsers();
        Set<String> allowed = edit ? restrictions.editGroups() : restrictions.viewGroups();
        boolean unlimited = users.isEmpty() && allowed.isEmpty();
        return unlimited
                || administrator
                || name != null && users.contains(name)
                || groups.stream().anyMatch(allowed::contains);
    }
}

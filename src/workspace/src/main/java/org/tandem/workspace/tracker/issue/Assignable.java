package org.tandem.workspace.tracker.issue;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.tandem.workspace.directory.Directory;
import org.tandem.workspace.directory.User;
import org.tandem.workspace.tracker.Project;
import org.tandem.workspace.tracker.ProjectPermission;
import org.tandem.workspace.tracker.project.ProjectAccess;

/** Who may get issues of a project. */
final class Assignable {
    private final Directory directory;
    private final ProjectAccess access;

    Assignable(Directory directory, ProjectAccess access) {
        this.directory = directory;
        this.access = access;
    }

    /** Active members of the groups that are assignable whose name contains the text. */
    List<User> find(Project project, String text, int limit) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        Map<String, User> found = new TreeMap<>();
        access.grants(project.id())
                .get(ProjectPermission.ASSIGNABLE)
                .forEach(
                        group ->
                                directory
                                        .members(group)
                                        .forEach(user -> found.put(user.name(), user)));
        return found.values().stream()
                .filter(User::active)
                .filter(
                        user ->
                                user.name().contains(wanted)
                                        || user.fullName()
                                                .toLowerCase(Locale.ROOT)
                                                .contains(wanted))
                .sorted(Comparator.comparing(User::fullName))
                .limit(limit)
                .toList();
    }
}

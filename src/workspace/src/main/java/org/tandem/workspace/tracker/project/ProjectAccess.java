package org.tandem.workspace.tracker.project;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tandem.workspace.App;
import org.tandem.workspace.directory.CurrentUser;
import org.tandem.workspace.directory.Directory;
import org.tandem.workspace.directory.User;
import org.tandem.workspace.store.Database;
import org.tandem.workspace.tracker.ProjectPermission;

/** Who may do what in which project: what is not granted to one of a user's groups is denied. */
public final class ProjectAccess {
    private final Database database;
    private final Directory directory;
    private final CurrentUser currentUser;

    public ProjectAccess(Database database, Directory directory, CurrentUser currentUser) {
        this.database = database;
        this.directory = directory;
        this.currentUser = currentUser;
    }

    private JdbcClient.StatementSpec sql(String statement) {
        return database.sql().sql(statement);
    }

    /** The current user, or null when anonymous. */
    public User user() {
        return currentUser.get().orElse(null);
    }

    public boolean may(ProjectPermission permission, long project) {
        return may(user(), permission, project);
    }

    /** Whether the user holds the permission; the project's lead may administer it. */
    public boolean may(User user, ProjectPermission permission, long project) {
        if (user == null || !user.active()) {
            return false;
        }
        Set<String> groups = directory.groupsOf(user.name());
        boolean granted =
                !groups.isEmpty()
                        && sql("SELECT COUNT(*) FROM trk_grant WHERE project_id = :project"
                                                + " AND permission = :permission"
                                                + " AND group_name IN (:groups)")
                                        .param("project", project)
                                        .param("permission", permission.name())
                                        .param("groups", groups)
                                        .query(Integer.class)
                                        .single()
                                > 0;
        return granted || permission == ProjectPermission.ADMINISTER && leads(user, project);
    }

    private boolean leads(User user, long project) {
        return sql("SELECT COUNT(*) FROM trk_project WHERE id = ? AND lead_name = ?")
                        .params(project, user.name())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Whether the current user administers the whole application. */
    public boolean administrator() {
        User user = user();
        return user != null && directory.isMember(user.name(), App.JIRA.administrators());
    }

    /** The projects that the current user may browse. */
    public List<Long> visible() {
        User user = user();
        Set<String> groups = user == null ? Set.of() : directory.groupsOf(user.name());
        if (groups.isEmpty()) {
            return List.of();
        }
        return sql("SELECT DISTINCT project_id FROM trk_grant"
                        + " WHERE permission = 'BROWSE' AND group_name IN (:groups)")
                .param("groups", groups)
                .query(Long.class)
                .list();
    }

    public Map<ProjectPermission, Set<String>> grants(long project) {
        Map<ProjectPermission, Set<String>> found = new EnumMap<>(ProjectPermission.class);
        for (ProjectPermission permission : ProjectPermission.values()) {
            found.put(permission, new TreeSet<>());
        }
        sql("SELECT permission, group_name FROM trk_grant WHERE project_id = ?")
                .param(project)
                .query(
                        row -> {
                            found.get(ProjectPermission.valueOf(row.getString(1)))
                                    .add(row.getString(2));
                        });
        return found;
    }

    public void grant(long project, ProjectPermission permission, Set<String> groups) {
        sql("DELETE FROM trk_grant WHERE project_id = ? AND permission = ?")
                .params(project, permission.name())
                .update();
        for (String group : groups) {
            sql("INSERT INTO trk_grant (project_id, permission, group_name) VALUES (?, ?, ?)")
                    .params(project, permission.name(), group)
                    .update();
        }
    }

    /** What a new project starts with: its users work in it, administrators administer it. */
    public void grantDefaults(long project) {
        for (ProjectPermission permission : ProjectPermission.values()) {
            boolean everybody = permission != ProjectPermission.ADMINISTER;
            grant(
                    project,
                    permission,
                    everybody
                            ? Set.of(App.JIRA.users(), App.JIRA.administrators())
                            : Set.of(App.JIRA.administrators()));
        }
    }
}

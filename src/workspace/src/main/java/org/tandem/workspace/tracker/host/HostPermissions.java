package org.tandem.workspace.tracker.host;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import org.tandem.workspace.tracker.ProjectPermission;
import org.tandem.workspace.tracker.project.ProjectAccess;

/** Permissions for plugins; one that is not known here is not granted. */
final class HostPermissions implements PermissionManager {
    private final ProjectAccess access;

    HostPermissions(ProjectAccess access) {
        this.access = access;
    }

    @Override
    public boolean hasPermission(
            ProjectPermissionKey permission, Issue issue, ApplicationUser user) {
        return hasPermission(permission, issue.getProjectObject(), user);
    }

    @Override
    public boolean hasPermission(
            ProjectPermissionKey permission, Project project, ApplicationUser user) {
        for (ProjectPermission known : ProjectPermission.values()) {
            if (known.productKey().equals(permission.permissionKey())) {
                return user instanceof HostUser host
                        && access.may(host.user(), known, project.getId());
            }
        }
        return false;
    }
}

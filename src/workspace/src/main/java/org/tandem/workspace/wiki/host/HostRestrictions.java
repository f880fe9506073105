package org.tandem.workspace.wiki.host;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.ContentPermissionManager;
import com.atlassian.confluence.security.ContentPermission;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.tandem.workspace.App;
import org.tandem.workspace.directory.Directory;
import org.tandem.workspace.wiki.Permissions;
import org.tandem.workspace.wiki.Restrictions;
import org.tandem.workspace.wiki.Trusted;

/**
 * {@link ContentPermissionManager} over the core. Like the product's it does not check permission.
 */
final class HostRestrictions implements ContentPermissionManager {
    private final Permissions permissions;
    private final Directory directory;
    private final Trusted trusted;

    HostRestrictions(Permissions permissions, Directory directory, Trusted trusted) {
        this.permissions = permissions;
        this.directory = directory;
        this.trusted = trusted;
    }

    @Override
    public void setContentPermissions(
            Collection<ContentPermission> allowed, ContentEntityObject content, String type) {
        trusted.run(
                () -> {
                    Restrictions before = permissions.restrictions(content.getId());
                    permissions.restrict(content.getId(), replaced(before, allowed, type));
                    return null;
                });
    }

    private Restrictions replaced(
            Restrictions before, Collection<ContentPermission> allowed, String type) {
        Set<String> users =
                allowed.stream()
                        .map(ContentPermission::getUserSubject)
                        .filter(Objects::nonNull)
                        .map(user -> user.getName())
                        .collect(Collectors.toSet());
        Set<String> groups =
                allowed.stream()
                        .map(ContentPermission::getGroupName)
                        .filter(Objects::nonNull)
                        .filter(directory::groupExists)
                        .collect(Collectors.toSet());
        if (!allowed.isEmpty() && users.isEmpty() && groups.isEmpty()) {
            // Nobody named would mean everybody.
            groups = Set.of(App.CONFLUENCE.administrators());
        }
        return type.equals(ContentPermission.EDIT_PERMISSION)
                ? new Restrictions(before.viewUsers(), before.viewGroups(), users, groups)
                : new Restrictions(users, groups, before.editUsers(), before.editGroups());
    }
}

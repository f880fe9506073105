package org.tandem.workspace.wiki.host;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.user.User;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.tandem.workspace.App;
import org.tandem.workspace.directory.CurrentUser;
import org.tandem.workspace.directory.Directory;
import org.tandem.workspace.wiki.Access;
import org.tandem.workspace.wiki.Grant;
import org.tandem.workspace.wiki.Permissions;

/** {@link PermissionManager} over the core. */
final class HostPermissions implements PermissionManager {
    private final Permissions permissions;
    private final Directory directory;
    private final CurrentUser currentUser;

    HostPermissions(Permissions permissions, Directory directory, CurrentUser currentUser) {
        this.permissions = permissions;
        this.directory = directory;
        this.currentUser = currentUser;
    }

    private boolean as(User user, BooleanSupplier question) {
        if (user == null) {
            return currentUser.as(null, question::getAsBoolean);
        }
        return directory
                .byName(user.getName())
                .map(known -> currentUser.as(known, question::getAsBoolean))
                .orElse(false);
    }

    @Override
    public boolean hasPermission(User user, Permission permission, Object target) {
        if (target instanceof Page page) {
            return as(user, () -> allows(permissions.page(page.getId()), permission));
        }
        if (target instanceof Space space) {
            return as(user, () -> permissions.space(space.getKey(), level(permission)));
        }
        if (target == TARGET_APPLICATION && permission == Permission.VIEW) {
            return user != null
                    && (directory.isMember(user.getName(), App.CONFLUENCE.users())
                            || isConfluenceAdministrator(user));
        }
        return isConfluenceAdministrator(user);
    }

    private static boolean allows(Access access, Permission permission) {
        if (permission == Permission.VIEW || permission == Permission.EXPORT) {
            return access.view();
        }
        return permission == Permission.ADMINISTER ? access.admin() : access.edit();
    }

    private static Grant.Level level(Permission permission) {
        if (permission == Permission.VIEW || permission == Permission.EXPORT) {
            return Grant.Level.VIEW;
        }
        return permission == Permission.EDIT ? Grant.Level.EDIT : Grant.Level.ADMIN;
    }

    @Override
    public boolean hasPermissionNoExemptions(User user, Permission permission, Object target) {
        return hasPermission(user, permission, target);
    }

    @Override
    public boolean hasCreatePermission(User user, Object container, Class<?> typeToCreate) {
        if (container instanceof Page page) {
            return as(user, () -> permissions.page(page.getId()).create());
        }
        return container instanceof Space space
                && as(user, () -> permissions.space(space.getKey(), Grant.Level.EDIT));
    }

    @Override
    public <X> List<X> getPermittedEntities(
            User user, Permission permission, List<? extends X> objects) {
        return objects.stream()
                .filter(object -> hasPermission(user, permission, object))
                .<X>map(object -> object)
                .toList();
    }

    @Override
    public boolean isConfluenceAdministrator(User user) {
        return user != null && directory.isMember(user.getName(), App.CONFLUENCE.administrators());
    }

    @Override
    public boolean isSystemAdministrator(User user) {
        return isConfluenceAdministrator(user);
    }
}

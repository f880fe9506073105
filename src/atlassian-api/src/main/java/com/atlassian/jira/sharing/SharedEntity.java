package com.atlassian.jira.sharing;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Set;

/**
 * Something with an owner that others may be let see.
 *
 * <p>Source: Jira Javadoc 7.3, SharedEntity.
 */
public interface SharedEntity {
    Long getId();

    String getName();

    String getDescription();

    ApplicationUser getOwner();

    SharePermissions getPermissions();

    /** Who may see it besides the owner. */
    final class SharePermissions {
        public static final SharePermissions PRIVATE = new SharePermissions(Set.of());

        private final Set<SharePermission> permissions;

        public SharePermissions(Set<SharePermission> permissions) {
            this.permissions = Set.copyOf(permissions);
        }

        public Set<SharePermission> getPermissionSet() {
            return permissions;
        }

        public boolean isPrivate() {
            return permissions.isEmpty();
        }
    }
}

package org.tandem.partnerships.confluence;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.ContentPermissionManager;
import com.atlassian.confluence.security.ContentPermission;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.sal.api.user.UserKey;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Restricts editing by Confluence's own means, so that its pages, REST and moves obey. */
@ConfluenceComponent
class EditRestrictions {
    private static final String EDIT = ContentPermission.EDIT_PERMISSION;

    private final ContentPermissionManager permissions;
    private final UserAccessor users;

    @Inject
    EditRestrictions(ContentPermissionManager permissions, UserAccessor users) {
        this.permissions = permissions;
        this.users = users;
    }

    void set(ContentEntityObject content, Collection<String> people, Collection<String> groups) {
        List<UserKey> keys = people.stream().distinct().map(UserKey::new).toList();
        Stream<ContentPermission> named =
                keys.isEmpty()
                        ? Stream.empty()
                        : users.getUsersByUserKeys(keys).stream()
                                .map(user -> ContentPermission.createUserPermission(EDIT, user));
        permissions.setContentPermissions(
                Stream.concat(named, groups.stream().map(EditRestrictions::group)).toList(),
                content,
                EDIT);
    }

    private static ContentPermission group(String name) {
        return ContentPermission.createGroupPermission(EDIT, name);
    }
}

package com.atlassian.confluence.security;

import com.atlassian.user.User;
import java.util.List;

/**
 * Answers whether a user may do something. A null user is anonymous. Declared from the public
 * Javadoc of Confluence 10 (docs.atlassian.com), package com.atlassian.confluence.security.
 */
public interface PermissionManager {
    Object TARGET_APPLICATION = new Object();

    Object TARGET_SYSTEM = new Object();

    boolean hasPermission(User user, Permission permission, Object target);

    boolean hasPermissionNoExemptions(User user, Permission permission, Object target);

    boolean hasCreatePermission(User user, Object container, Class<?> typeToCreate);

    <X> List<X> getPermittedEntities(User user, Permission permission, List<? extends X> objects);

    boolean isConfluenceAdministrator(User user);

    boolean isSystemAdministrator(User user);
}

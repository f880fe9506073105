package com.atlassian.confluence.core;

import com.atlassian.confluence.security.ContentPermission;
import java.util.Collection;

/**
 * Restrictions of content. It does not check permissions. Declared from the public Javadoc of
 * Confluence (docs.atlassian.com), package com.atlassian.confluence.core.
 */
public interface ContentPermissionManager {
    void setContentPermissions(
            Collection<ContentPermission> contentPermissions,
            ContentEntityObject content,
            String type);
}

package com.atlassian.confluence.security;

import com.atlassian.confluence.core.ConfluenceEntityObject;
import com.atlassian.confluence.user.ConfluenceUser;

/**
 * Lets one person or one group through a restriction. Declared from the public Javadoc of
 * Confluence (docs.atlassian.com), package com.atlassian.confluence.security.
 */
public class ContentPermission extends ConfluenceEntityObject {
    public static final String VIEW_PERMISSION = "View";
    public static final String EDIT_PERMISSION = "Edit";

    private final String type;
    private final String groupName;
    private final transient ConfluenceUser user;

    protected ContentPermission(String type, String groupName, ConfluenceUser user) {
        this.type = type;
        this.groupName = groupName;
        this.user = user;
    }

    public static ContentPermission createUserPermission(String type, ConfluenceUser user) {
        return new ContentPermission(type, null, user);
    }

    public static ContentPermission createGroupPermission(String type, String groupName) {
        return new ContentPermission(type, groupName, null);
    }

    public String getType() {
        return type;
    }

    public String getGroupName() {
        return groupName;
    }

    public ConfluenceUser getUserSubject() {
        return user;
    }
}

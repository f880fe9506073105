package com.atlassian.jira.security.plugin;

import java.io.Serializable;
import java.util.Objects;

/**
 * The key of a project permission. Declared from the public Javadoc of Jira 11
 * (docs.atlassian.com), package com.atlassian.jira.security.plugin.
 */
public final class ProjectPermissionKey implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String key;

    public ProjectPermissionKey(String key) {
        this.key = Objects.requireNonNull(key);
    }

    public String permissionKey() {
        return key;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProjectPermissionKey that && key.equals(that.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return key;
    }
}

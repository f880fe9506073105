package com.atlassian.sal.api.user;

import java.io.Serializable;
import java.util.Objects;

/**
 * The key of a user; it survives renames. Declared from the public Javadoc of the Shared Access
 * Layer (docs.atlassian.com), package com.atlassian.sal.api.user.
 */
public final class UserKey implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String stringValue;

    public UserKey(String stringValue) {
        this.stringValue = Objects.requireNonNull(stringValue);
    }

    public String getStringValue() {
        return stringValue;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UserKey that && stringValue.equals(that.stringValue);
    }

    @Override
    public int hashCode() {
        return stringValue.hashCode();
    }

    @Override
    public String toString() {
        return stringValue;
    }
}

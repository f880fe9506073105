package org.tandem.workspace.wiki.host;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import java.util.Objects;
import org.tandem.workspace.directory.User;

/** A user of the directory as plugins see him; equal by key. */
final class Person implements ConfluenceUser {
    private final User user;

    Person(User user) {
        this.user = user;
    }

    User user() {
        return user;
    }

    @Override
    public UserKey getKey() {
        return new UserKey(user.key());
    }

    @Override
    public String getName() {
        return user.name();
    }

    @Override
    public String getLowerName() {
        return user.name();
    }

    @Override
    public String getFullName() {
        return user.fullName();
    }

    @Override
    public String getEmail() {
        return user.email();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ConfluenceUser that && Objects.equals(getKey(), that.getKey());
    }

    @Override
    public int hashCode() {
        return getKey().hashCode();
    }

    @Override
    public String toString() {
        return user.name();
    }
}

package org.tandem.workspace.tracker.host;

import com.atlassian.jira.user.ApplicationUser;
import org.tandem.workspace.directory.User;

/** A person as plugins see one. */
record HostUser(User user) implements ApplicationUser {
    /** Null for nobody. */
    static ApplicationUser of(User user) {
        return user == null ? null : new HostUser(user);
    }

    @Override
    public String getKey() {
        return user.key();
    }

    @Override
    public String getUsername() {
        return user.name();
    }

    @Override
    public String getName() {
        return user.name();
    }

    @Override
    public String getDisplayName() {
        return user.fullName();
    }

    @Override
    public String getEmailAddress() {
        return user.email();
    }

    @Override
    public boolean isActive() {
        return user.active();
    }
}

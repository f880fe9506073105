package org.tandem.workspace.platform.sal;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserProfile;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.tandem.workspace.directory.User;

/** A person as plugins see them. */
record SalProfile(User user) implements UserProfile {
    @Override
    public UserKey getUserKey() {
        return new UserKey(user.key());
    }

    @Override
    public String getUsername() {
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
    public URI getProfilePageUri() {
        return URI.create(
                "/users/viewprofile?name="
                        + URLEncoder.encode(user.name(), StandardCharsets.UTF_8));
    }
}

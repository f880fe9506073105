package com.atlassian.sal.api.user;

import java.net.URI;

/**
 * What the product tells about a user. Declared from the public Javadoc of the Shared Access Layer
 * (docs.atlassian.com), package com.atlassian.sal.api.user.
 */
public interface UserProfile {
    UserKey getUserKey();

    String getUsername();

    String getFullName();

    String getEmail();

    URI getProfilePageUri();
}

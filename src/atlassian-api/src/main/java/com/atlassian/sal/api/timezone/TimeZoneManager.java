package com.atlassian.sal.api.timezone;

import com.atlassian.sal.api.user.UserKey;
import java.util.TimeZone;

/**
 * The time zone in which a user reads dates. Declared from the public Javadoc of the Shared Access
 * Layer (docs.atlassian.com), package com.atlassian.sal.api.timezone.
 */
public interface TimeZoneManager {
    TimeZone getUserTimeZone();

    TimeZone getUserTimeZone(UserKey user);

    TimeZone getDefaultTimeZone();
}

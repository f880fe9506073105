package com.atlassian.sal.api.message;

import com.atlassian.sal.api.user.UserKey;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;

/**
 * The language a user reads. Declared from the public Javadoc of the Shared Access Layer
 * (docs.atlassian.com), package com.atlassian.sal.api.message.
 */
public interface LocaleResolver {
    Locale getLocale();

    Locale getLocale(HttpServletRequest request);

    Locale getLocale(UserKey userKey);

    Set<Locale> getSupportedLocales();
}

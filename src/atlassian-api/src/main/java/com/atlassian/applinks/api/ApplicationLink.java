package com.atlassian.applinks.api;

/**
 * A link to another application with its stored properties. Declared from the public Javadoc of
 * Application Links (docs.atlassian.com), package com.atlassian.applinks.api.
 */
public interface ApplicationLink extends ReadOnlyApplicationLink {
    Object getProperty(String key);

    Object putProperty(String key, Object value);

    Object removeProperty(String key);
}

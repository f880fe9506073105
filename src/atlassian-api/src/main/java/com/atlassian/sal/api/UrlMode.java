package com.atlassian.sal.api;

/**
 * The form of a base address. Declared from the public Javadoc of the Shared Access Layer
 * (docs.atlassian.com), package com.atlassian.sal.api.
 */
public enum UrlMode {
    ABSOLUTE,
    CANONICAL,
    RELATIVE,
    RELATIVE_CANONICAL,
    AUTO
}

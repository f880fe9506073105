package com.atlassian.confluence.core;

/**
 * Small named values attached to content. Declared from the public Javadoc of Confluence 10
 * (docs.atlassian.com), package com.atlassian.confluence.core.
 */
public interface ContentPropertyManager {
    String getStringProperty(ContentEntityObject content, String key);

    void setStringProperty(ContentEntityObject content, String key, String value);

    String getTextProperty(ContentEntityObject content, String key);

    void setTextProperty(ContentEntityObject content, String key, String value);

    void removeProperty(ContentEntityObject content, String key);

    void removeProperties(ContentEntityObject content);
}

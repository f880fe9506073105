package org.tandem.workspace.wiki.host;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.ContentPropertyManager;
import org.tandem.workspace.wiki.TextProperties;

/** {@link ContentPropertyManager}: texts kept with a page, apart from the JSON of the REST API. */
final class HostProperties implements ContentPropertyManager {
    private final TextProperties properties;

    HostProperties(TextProperties properties) {
        this.properties = properties;
    }

    @Override
    public String getStringProperty(ContentEntityObject content, String key) {
        return properties.get(content.getId(), key).orElse(null);
    }

    @Override
    public void setStringProperty(ContentEntityObject content, String key, String value) {
        if (value == null) {
            properties.remove(content.getId(), key);
        } else {
            properties.put(content.getId(), key, value);
        }
    }

    @Override
    public String getTextProperty(ContentEntityObject content, String key) {
        return getStringProperty(content, key);
    }

    @Override
    public void setTextProperty(ContentEntityObject content, String key, String value) {
        setStringProperty(content, key, value);
    }

    @Override
    public void removeProperty(ContentEntityObject content, String key) {
        properties.remove(content.getId(), key);
    }

    @Override
    public void removeProperties(ContentEntityObject content) {
        properties.removeAll(content.getId());
    }
}

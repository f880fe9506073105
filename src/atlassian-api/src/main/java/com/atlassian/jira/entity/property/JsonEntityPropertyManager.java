package com.atlassian.jira.entity.property;

import java.util.List;

/**
 * Reads and stores JSON values of entities. It does not check permissions. Declared from the public
 * Javadoc of Jira 11 (docs.atlassian.com), package com.atlassian.jira.entity.property.
 */
public interface JsonEntityPropertyManager {
    /** The property, or null when there is none. */
    EntityProperty get(String entityName, Long entityId, String key);

    boolean exists(String entityName, Long entityId, String key);

    void put(String entityName, Long entityId, String key, String json);

    void delete(String entityName, Long entityId, String key);

    List<String> findKeys(String entityName, String keyPrefix);
}

package org.tandem.workspace.tracker.host;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import java.sql.Timestamp;
import java.util.List;
import org.tandem.workspace.tracker.issue.PropertyStore;
import org.tandem.workspace.tracker.issue.PropertyStore.Property;

/** Entity properties for plugins. */
final class HostProperties implements JsonEntityPropertyManager {
    private final PropertyStore properties;

    HostProperties(PropertyStore properties) {
        this.properties = properties;
    }

    @Override
    public EntityProperty get(String entityName, Long entityId, String key) {
        return properties.get(entityName, entityId, key).map(HostProperty::new).orElse(null);
    }

    @Override
    public boolean exists(String entityName, Long entityId, String key) {
        return properties.get(entityName, entityId, key).isPresent();
    }

    @Override
    public void put(String entityName, Long entityId, String key, String json) {
        properties.put(entityName, entityId, key, json);
    }

    @Override
    public void delete(String entityName, Long entityId, String key) {
        properties.remove(entityName, entityId, key);
    }

    @Override
    public List<String> findKeys(String entityName, String keyPrefix) {
        return properties.keysWithPrefix(entityName, keyPrefix);
    }

    private record HostProperty(Property property) implements EntityProperty {
        @Override
        public Long getId() {
            return property.id();
        }

        @Override
        public String getEntityName() {
            return property.entity();
        }

        @Override
        public Long getEntityId() {
            return property.entityId();
        }

        @Override
        public String getKey() {
            return property.key();
        }

        @Override
        public String getValue() {
            return property.json();
        }

        @Override
        public Timestamp getCreated() {
            return Timestamp.from(property.created());
        }

        @Override
        public Timestamp getUpdated() {
            return Timestamp.from(property.updated());
        }
    }
}

package org.tandem.workspace.tracker.host;

import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import org.tandem.workspace.tracker.Field;

/** A custom field as plugins see one. */
record HostCustomField(Field field) implements CustomField {
    @Override
    public String getId() {
        return field.id();
    }

    @Override
    public Long getIdAsLong() {
        return field.customId();
    }

    @Override
    public String getName() {
        return field.name();
    }

    @Override
    public CustomFieldType<?, ?> getCustomFieldType() {
        return new Type(field.typeKey());
    }

    /** A type, by its key. */
    record Type(String key) implements CustomFieldType<Object, Object> {
        @Override
        public String getKey() {
            return key;
        }

        @Override
        public String getName() {
            return key.substring(key.indexOf(':') + 1);
        }
    }

    /** A searcher, by its key; search works by the field's type alone. */
    record Searcher(String key) implements CustomFieldSearcher {}
}

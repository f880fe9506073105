package org.tandem.workspace.tracker.host;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;
import java.util.List;
import org.tandem.workspace.tracker.Field;
import org.tandem.workspace.tracker.field.FieldStore;
import org.tandem.workspace.tracker.field.FieldTypes;

/** Custom fields for plugins; every field is there for all projects and issue types. */
final class HostCustomFields implements CustomFieldManager {
    private final FieldStore fields;

    HostCustomFields(FieldStore fields) {
        this.fields = fields;
    }

    @Override
    public CustomField createCustomField(
            String fieldName,
            String description,
            CustomFieldType<?, ?> fieldType,
            CustomFieldSearcher customFieldSearcher,
            List<JiraContextNode> contexts,
            List<IssueType> issueTypes) {
        return new HostCustomField(fields.create(fieldName, description, fieldType.getKey()));
    }

    @Override
    public CustomFieldType<?, ?> getCustomFieldType(String key) {
        return FieldTypes.kind(key).isPresent() ? new HostCustomField.Type(key) : null;
    }

    @Override
    public CustomFieldSearcher getCustomFieldSearcher(String key) {
        return new HostCustomField.Searcher(key);
    }

    @Override
    public CustomField getCustomFieldObject(String id) {
        Field field = fields.all().get(id);
        return field == null || !field.custom() ? null : new HostCustomField(field);
    }

    @Override
    public Collection<CustomField> getCustomFieldObjectsByName(String name) {
        return fields.named(name).stream().<CustomField>map(HostCustomField::new).toList();
    }
}

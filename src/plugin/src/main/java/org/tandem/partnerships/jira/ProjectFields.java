package org.tandem.partnerships.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ofbiz.core.entity.GenericEntityException;

/** The custom fields of partnership projects, of Jira's own types. Existing ones are reused. */
@JiraComponent
class ProjectFields {
    private static final String TYPES = "com.atlassian.jira.plugin.system.customfieldtypes:";

    /** Type and searcher by the name that Confluence's half finds the field by. */
    private static final Map<String, String[]> FIELDS = new LinkedHashMap<>();

    static {
        FIELDS.put("Partnership", new String[] {"textfield", "textsearcher"});
        FIELDS.put("Quarter", new String[] {"textfield", "textsearcher"});
        FIELDS.put("Theme", new String[] {"textfield", "textsearcher"});
        FIELDS.put("Intensity", new String[] {"textfield", "textsearcher"});
        FIELDS.put("Meeting", new String[] {"url", "exacttextsearcher"});
        FIELDS.put("Board date", new String[] {"datepicker", "daterange"});
    }

    private final CustomFieldManager fields;

    @Inject
    ProjectFields(CustomFieldManager fields) {
        this.fields = fields;
    }

    /** Finds or makes the fields and puts them on the first tab of every screen. */
    void putOn(Collection<FieldScreen> screens) throws GenericEntityException {
        List<String> ids = new ArrayList<>();
        for (Map.Entry<String, String[]> field : FIELDS.entrySet()) {
            ids.add(field(field.getKey(), field.getValue()[0], field.getValue()[1]).getId());
        }
        for (FieldScreen screen : screens) {
            FieldScreenTab tab = screen.getTab(0);
            for (String id : ids) {
                if (tab.getFieldScreenLayoutItem(id) == null) {
                    tab.addFieldScreenLayoutItem(id);
                }
            }
        }
    }

    private CustomField field(String name, String type, String searcher)
            throws GenericEntityException {
        for (CustomField existing : fields.getCustomFieldObjectsByName(name)) {
            if (existing.getCustomFieldType().getKey().equals(TYPES + type)) {
                return existing;
            }
        }
        return fields.createCustomField(
                name,
                "",
                fields.getCustomFieldType(TYPES + type),
                fields.getCustomFieldSearcher(TYPES + searcher),
                List.of(GlobalIssueContext.getInstance()),
                // Jira's way to say "all issue types"
                Collections.singletonList(null));
    }
}

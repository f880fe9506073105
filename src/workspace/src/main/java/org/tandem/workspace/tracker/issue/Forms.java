package org.tandem.workspace.tracker.issue;

import java.util.List;
import java.util.Map;
import org.tandem.workspace.tracker.Field;
import org.tandem.workspace.tracker.FieldMeta;
import org.tandem.workspace.tracker.Fields;
import org.tandem.workspace.tracker.IssueType;
import org.tandem.workspace.tracker.IssueView;
import org.tandem.workspace.tracker.Project;
import org.tandem.workspace.tracker.ProjectPermission;
import org.tandem.workspace.tracker.field.FieldStore;
import org.tandem.workspace.tracker.project.TypeSetup;

/** The create and edit forms. */
final class Forms implements Fields {
    private final IssueParts parts;
    private final FieldStore fields;

    Forms(IssueParts parts, FieldStore fields) {
        this.parts = parts;
        this.fields = fields;
    }

    @Override
    public List<Field> all() {
        return List.copyOf(fields.all().values());
    }

    @Override
    public List<FieldMeta> create(String projectKeyOrId, String issueType) {
        Project project = parts.gate().project(projectKeyOrId);
        parts.gate().require(ProjectPermission.CREATE, project.id());
        IssueType type =
                project.issueTypes().stream()
                        .filter(
                                one ->
                                        one.name().equalsIgnoreCase(issueType)
                                                || Long.toString(one.id()).equals(issueType))
                        .findFirst()
                        .orElseThrow(() -> unknownType(project));
        Map<Long, TypeSetup> setups = parts.projects().setups(project.id());
        IssueDraft draft = IssueDraft.create(project, type, null, null);
        parts.screens().defaults(draft, parts.gate().user());
        return parts.screens()
                .metas(parts.screens().createFields(setups.get(type.id()).createScreen()), draft);
    }

    private RuntimeException unknownType(Project project) {
        List<String> valid = project.issueTypes().stream().map(IssueType::name).toList();
        return parts.messages()
                .fields(
                        Map.of(
                                "issuetype",
                                parts.messages().text("issuetype", String.join(", ", valid))));
    }

    @Override
    public List<FieldMeta> edit(String issueKeyOrId) {
        IssueView issue = parts.gate().get(issueKeyOrId);
        if (!parts.gate().may(ProjectPermission.EDIT, issue.project().id())) {
            return List.of();
        }
        Long screen =
                parts.projects().setups(issue.project().id()).get(issue.type().id()).editScreen();
        return parts.screens().metas(parts.screens().fields(screen), IssueDraft.of(issue));
    }
}

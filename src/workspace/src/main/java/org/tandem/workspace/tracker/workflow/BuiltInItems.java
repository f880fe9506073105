package org.tandem.workspace.tracker.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.Condition;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.tandem.workspace.directory.Directory;
import org.tandem.workspace.tracker.Messages;
import org.tandem.workspace.tracker.ProjectPermission;
import org.tandem.workspace.tracker.project.ProjectAccess;

/** The conditions, validators and functions of Jira itself that workflows may name. */
public final class BuiltInItems {
    private static final String JIRA = "com.atlassian.jira.workflow.";

    private final ProjectAccess access;
    private final Directory directory;
    private final Messages messages;
    private final SubTasks subTasks;

    public BuiltInItems(
            ProjectAccess access, Directory directory, SubTasks subTasks, Messages messages) {
        this.access = access;
        this.directory = directory;
        this.subTasks = subTasks;
        this.messages = messages;
    }

    /** By class name, as workflow XML gives it. */
    public Map<String, Supplier<Object>> all() {
        Map<String, Supplier<Object>> items = new HashMap<>();
        conditions(items);
        items.put(JIRA + "validator.PermissionValidator", () -> (Validator) this::checkPermission);
        functions(items);
        return items;
    }

    private void conditions(Map<String, Supplier<Object>> items) {
        String prefix = JIRA + "condition.";
        items.put(
                prefix + "PermissionCondition",
                () -> (Condition) (variables, args, properties) -> permitted(variables, args));
        items.put(
                prefix + "AllowOnlyAssignee",
                () ->
                        (Condition)
                                (variables, args, properties) ->
                                        isCaller(variables, issue(variables).getAssignee()));
        items.put(
                prefix + "AllowOnlyReporter",
                () ->
                        (Condition)
                                (variables, args, properties) ->
                                        isCaller(variables, issue(variables).getReporter()));
        items.put(
                prefix + "UserInGroupCondition",
                () ->
                        (Condition)
                                (variables, args, properties) ->
                                        directory.isMember(
                                                callerName(variables), text(args.get("group"))));
        items.put(prefix + "SubTaskBlockingCondition", () -> subTasks);
    }

    /**
     * Storing, history, comment and index belong to every transition here, whether a workflow names
     * them or not; the functions exist so that workflows written for Jira can be used as they are.
     */
    private static void functions(Map<String, Supplier<Object>> items) {
        FunctionProvider always = (variables, args, properties) -> {};
        String issue = JIRA + "function.issue.";
        items.put(issue + "IssueCreateFunction", () -> always);
        items.put(issue + "IssueReindexFunction", () -> always);
        items.put(issue + "IssueStoreFunction", () -> always);
        items.put(issue + "UpdateIssueStatusFunction", () -> always);
        items.put(issue + "GenerateChangeHistoryFunction", () -> always);
        items.put(JIRA + "function.misc.CreateCommentFunction", () -> always);
        items.put(issue + "UpdateIssueFieldFunction", () -> (FunctionProvider) BuiltInItems::set);
        items.put(
                JIRA + "function.event.FireIssueEventFunction",
                () ->
                        (FunctionProvider)
                                (variables, args, properties) ->
                                        TransitionScope.effects(variables)
                                                .fire(
                                                        Long.parseLong(
                                                                text(args.get("eventTypeId")))));
    }

    private static void set(Map<?, ?> variables, Map<?, ?> args, Object properties) {
        String value = text(args.get("field.value"));
        if ("%%CURRENT_USER%%".equals(value)) {
            value = text(variables.get("username"));
        }
        TransitionScope.effects(variables)
                .set(text(args.get("field.name")), "null".equals(value) ? "" : value);
    }

    private void checkPermission(Map<?, ?> variables, Map<?, ?> args, Object properties)
            throws InvalidInputException {
        if (!permitted(variables, args)) {
            throw new InvalidInputException(messages.text("permission"));
        }
    }

    private boolean permitted(Map<?, ?> variables, Map<?, ?> args) {
        Object key = args.get("permissionKey");
        ProjectPermission permission = permission(text(key == null ? args.get("permission") : key));
        return permission != null
                && access.may(
                        directory.byName(callerName(variables)).orElse(null),
                        permission,
                        issue(variables).getProjectObject().getId());
    }

    /** Older workflows name permissions as "Create Issue". */
    private static ProjectPermission permission(String name) {
        String key = name.strip().toUpperCase(java.util.Locale.ROOT).replace(' ', '_');
        for (ProjectPermission permission : ProjectPermission.values()) {
            if (permission.productKey().equals(key) || permission.productKey().equals(key + "S")) {
                return permission;
            }
        }
        return switch (key) {
            case "RESOLVE_ISSUES", "CLOSE_ISSUES", "RESOLVE_ISSUE", "CLOSE_ISSUE" ->
                    ProjectPermission.TRANSITION;
            case "ASSIGN_ISSUES", "ASSIGN_ISSUE" -> ProjectPermission.EDIT;
            default -> null;
        };
    }

    private static Issue issue(Map<?, ?> variables) {
        return (Issue) variables.get("issue");
    }

    private static boolean isCaller(Map<?, ?> variables, ApplicationUser user) {
        return user != null && Objects.equals(user.getName(), callerName(variables));
    }

    private static String callerName(Map<?, ?> variables) {
        return text(variables.get("username"));
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}

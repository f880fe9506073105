package org.tandem.partnerships.jira;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.ConditionsDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.RestrictionDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.lang.reflect.Constructor;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.tandem.partnerships.jira.WorkflowItem.Kind;

/** Puts our rules on a workflow's transitions where they are missing. */
final class RuleInstaller {
    private static final String PLUGIN = "org.tandem.partnerships";
    private static final String REINDEX = "IssueReindexFunction";

    private RuleInstaller() {}

    /**
     * Adds what is missing.
     *
     * @param actions all of the workflow's transitions
     * @return whether anything was added
     * @throws IllegalStateException when the workflow lacks a transition that has rules: without
     *     them anybody could take it
     */
    static boolean install(
            Collection<ActionDescriptor> actions, Map<Integer, List<WorkflowItem>> rules) {
        boolean changed = false;
        for (Map.Entry<Integer, List<WorkflowItem>> rule : rules.entrySet()) {
            ActionDescriptor action =
                    actions.stream()
                            .filter(a -> a.getId() == rule.getKey())
                            .findFirst()
                            .orElseThrow(
                                    () -> new IllegalStateException("No action " + rule.getKey()));
            for (WorkflowItem item : rule.getValue()) {
                changed |= install(action, item);
            }
        }
        return changed;
    }

    private static boolean install(ActionDescriptor action, WorkflowItem item) {
        if (item.kind() == Kind.CONDITION) {
            return addCondition(action, item);
        }
        return item.kind() == Kind.VALIDATOR
                ? addValidator(action, item)
                : addFunction(action, item);
    }

    @SuppressWarnings("unchecked")
    private static boolean addCondition(ActionDescriptor action, WorkflowItem item) {
        if (action.getRestriction() == null) {
            action.setRestriction(make(RestrictionDescriptor.class));
        }
        List<Object> restriction = action.getRestriction().getConditions();
        if (holds(restriction, item)) {
            return false;
        }
        if (restriction.isEmpty()) {
            ConditionsDescriptor alternatives = make(ConditionsDescriptor.class);
            alternatives.setType("OR");
            restriction.add(alternatives);
        }
        ConditionDescriptor condition = make(ConditionDescriptor.class);
        condition.setType("class");
        name(condition.getArgs(), item);
        ((ConditionsDescriptor) restriction.get(0)).getConditions().add(condition);
        return true;
    }

    private static boolean holds(List<?> conditions, WorkflowItem item) {
        return conditions.stream()
                .anyMatch(
                        one ->
                                one instanceof ConditionDescriptor condition
                                        ? item.is(condition.getArgs())
                                        : one instanceof ConditionsDescriptor nested
                                                && holds(nested.getConditions(), item));
    }

    @SuppressWarnings("unchecked")
    private static boolean addValidator(ActionDescriptor action, WorkflowItem item) {
        List<ValidatorDescriptor> validators = action.getValidators();
        if (validators.stream().anyMatch(v -> item.is(v.getArgs()))) {
            return false;
        }
        ValidatorDescriptor validator = make(ValidatorDescriptor.class);
        validator.setType("class");
        name(validator.getArgs(), item);
        validators.add(validator);
        return true;
    }

    /** Before the reindexing, so that what the function wrote is found and told of. */
    @SuppressWarnings("unchecked")
    private static boolean addFunction(ActionDescriptor action, WorkflowItem item) {
        List<FunctionDescriptor> functions = action.getUnconditionalResult().getPostFunctions();
        if (functions.stream().anyMatch(f -> item.is(f.getArgs()))) {
            return false;
        }
        FunctionDescriptor function = make(FunctionDescriptor.class);
        function.setType("class");
        name(function.getArgs(), item);
        int reindex = 0;
        while (reindex < functions.size()
                && !String.valueOf(functions.get(reindex).getArgs().get("class.name"))
                        .endsWith(REINDEX)) {
            reindex++;
        }
        functions.add(reindex, function);
        return true;
    }

    private static void name(Map<Object, Object> args, WorkflowItem item) {
        args.put("full.module.key", PLUGIN + item.module());
        args.put("class.name", item.type().getName());
        args.putAll(item.args());
    }

    /** Newer engines keep these constructors to themselves and offer a factory older ones lack. */
    private static <T> T make(Class<T> descriptor) {
        try {
            Constructor<T> constructor = descriptor.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot make a " + descriptor.getSimpleName(), e);
        }
    }
}

package org.tandem.partnerships.jira;

import java.util.Map;

/**
 * One of our rules on a transition.
 *
 * @param module key of the module that declares it
 * @param type the class Jira runs
 * @param args besides those that name the class
 */
record WorkflowItem(Kind kind, String module, Class<?> type, Map<String, String> args) {
    /** What a rule does on a transition. */
    enum Kind {
        CONDITION,
        VALIDATOR,
        FUNCTION
    }

    static final WorkflowItem BY_OFFICE =
            new WorkflowItem(
                    Kind.CONDITION, "office-member", OfficeMemberCondition.class, Map.of());
    static final WorkflowItem BY_ACTION_TEAM =
            new WorkflowItem(Kind.CONDITION, "action-team", ActionTeamCondition.class, Map.of());
    static final WorkflowItem BY_ORGANIZATIONAL_OWNER = owner("organizationalOwner");
    static final WorkflowItem BY_PROGRAMMATIC_OWNER = owner("programmaticOwner");
    static final WorkflowItem WITH_REASON =
            new WorkflowItem(Kind.VALIDATOR, "reason-given", ReasonGivenValidator.class, Map.of());
    static final WorkflowItem WITH_OWNER_AND_DATE =
            new WorkflowItem(
                    Kind.VALIDATOR, "owner-and-due-date", OwnerAndDueDateValidator.class, Map.of());
    static final WorkflowItem RECORDED =
            new WorkflowItem(
                    Kind.FUNCTION, "record-decision", RecordDecisionFunction.class, Map.of());

    private static WorkflowItem owner(String level) {
        return new WorkflowItem(
                Kind.CONDITION, "named-owner", NamedOwnerCondition.class, Map.of("owner", level));
    }

    /** Whether a descriptor's arguments are this rule's. */
    boolean is(Map<?, ?> descriptorArgs) {
        return type.getName().equals(descriptorArgs.get("class.name"))
                && args.entrySet().stream()
                        .allMatch(arg -> arg.getValue().equals(descriptorArgs.get(arg.getKey())));
    }
}

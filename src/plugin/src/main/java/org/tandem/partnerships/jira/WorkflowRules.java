package org.tandem.partnerships.jira;

import static org.tandem.partnerships.jira.WorkflowItem.BY_ACTION_TEAM;
import static org.tandem.partnerships.jira.WorkflowItem.BY_OFFICE;
import static org.tandem.partnerships.jira.WorkflowItem.BY_ORGANIZATIONAL_OWNER;
import static org.tandem.partnerships.jira.WorkflowItem.BY_PROGRAMMATIC_OWNER;
import static org.tandem.partnerships.jira.WorkflowItem.RECORDED;
import static org.tandem.partnerships.jira.WorkflowItem.WITH_OWNER_AND_DATE;
import static org.tandem.partnerships.jira.WorkflowItem.WITH_REASON;

import java.util.List;
import java.util.Map;

/**
 * Which of our rules stand on which transition. The workflow files say the same; importers may drop
 * a plugin's rules from them, and then they are added again from here. Several conditions of one
 * transition are alternatives.
 */
final class WorkflowRules {
    /** Rules by transition id, by the key of the workflow in the project blueprint. */
    static final Map<String, Map<Integer, List<WorkflowItem>>> BY_WORKFLOW =
            Map.of(
                    "action-item",
                    Map.of(
                            11,
                            List.of(BY_ACTION_TEAM),
                            21,
                            List.of(BY_ACTION_TEAM, WITH_OWNER_AND_DATE),
                            31,
                            List.of(BY_ACTION_TEAM),
                            41,
                            List.of(BY_ACTION_TEAM),
                            51,
                            List.of(BY_ACTION_TEAM, WITH_REASON),
                            61,
                            List.of(BY_ACTION_TEAM)),
                    "agreement-approval",
                    Map.of(
                            11,
                            List.of(BY_OFFICE, RECORDED),
                            21,
                            List.of(BY_OFFICE, WITH_REASON, RECORDED),
                            31,
                            List.of(BY_ORGANIZATIONAL_OWNER, RECORDED),
                            41,
                            List.of(BY_ORGANIZATIONAL_OWNER, WITH_REASON, RECORDED),
                            51,
                            List.of(BY_PROGRAMMATIC_OWNER, BY_OFFICE, RECORDED),
                            61,
                            List.of(BY_PROGRAMMATIC_OWNER, BY_OFFICE, RECORDED)));

    private WorkflowRules() {}
}

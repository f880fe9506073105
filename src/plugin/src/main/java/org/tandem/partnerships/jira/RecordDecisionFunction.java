package org.tandem.partnerships.jira;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.function.issue.AbstractJiraFunctionProvider;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import com.opensymphony.workflow.spi.Step;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.tandem.partnerships.host.Clock;

/**
 * Adds to the issue who decided what, when, from which step to which, on which version of the page
 * and why (R114). The list is only ever added to.
 */
public class RecordDecisionFunction extends AbstractJiraFunctionProvider {
    private final IssueProperties properties;
    private final Clock clock;

    @Inject
    public RecordDecisionFunction(IssueProperties properties, Clock clock) {
        this.properties = properties;
        this.clock = clock;
    }

    @Override
    public void execute(Map transientVars, Map args, PropertySet ps) {
        MutableIssue issue = getIssue(transientVars);
        WorkflowDescriptor workflow = (WorkflowDescriptor) transientVars.get("descriptor");
        ActionDescriptor action = workflow.getAction((Integer) transientVars.get("actionId"));
        ApplicationUser by = getCallerUser(transientVars, args);
        JsonNode approval = properties.read(issue, IssueProperties.APPROVAL);
        ObjectNode decision = JsonNodeFactory.instance.objectNode();
        decision.put("by", by == null ? "" : by.getName());
        decision.put("byName", by == null ? "" : by.getDisplayName());
        decision.put("at", clock.now().truncatedTo(ChronoUnit.MILLIS).toString());
        decision.put("action", action.getName());
        decision.put("from", from(workflow, transientVars));
        decision.put("to", to(workflow, action));
        decision.put("pageVersion", approval.path("pageVersion").asInt());
        decision.put("hash", approval.path("hash").asText(""));
        decision.put("why", why(transientVars));
        ArrayNode decisions = JsonNodeFactory.instance.arrayNode();
        properties.read(issue, IssueProperties.DECISIONS).forEach(decisions::add);
        properties.write(issue, IssueProperties.DECISIONS, decisions.add(decision));
    }

    /** The step the issue was in when the action began. */
    private static String from(WorkflowDescriptor workflow, Map<?, ?> transientVars) {
        Object steps = transientVars.get("currentSteps");
        return steps instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Step step
                ? name(workflow.getStep(step.getStepId()))
                : "";
    }

    private static String to(WorkflowDescriptor workflow, ActionDescriptor action) {
        return name(workflow.getStep(action.getUnconditionalResult().getStep()));
    }

    private static String name(StepDescriptor step) {
        return step == null ? "" : step.getName();
    }

    private static String why(Map<?, ?> transientVars) {
        Object comment = transientVars.get("comment");
        return comment == null ? "" : comment.toString().trim();
    }
}

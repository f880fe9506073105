package org.tandem.workspace.tracker.workflow;

import com.opensymphony.workflow.InvalidActionException;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.InvalidRoleException;
import com.opensymphony.workflow.WorkflowException;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import com.opensymphony.workflow.spi.Step;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tandem.workspace.store.Database;
import org.tandem.workspace.tracker.Messages;
import org.tandem.workspace.web.WebError;

/**
 * Runs issues through their workflows. The caller holds the issue's row locked in a transaction, so
 * that of two transitions at once the second sees the outcome of the first.
 */
public final class WorkflowRunner {
    private static final String STATUS = "jira.status.id";

    private final Database database;
    private final Clock clock;
    private final WorkflowItems items;
    private final Messages messages;

    public WorkflowRunner(Database database, Clock clock, WorkflowItems items, Messages messages) {
        this.database = database;
        this.clock = clock;
        this.items = items;
        this.messages = messages;
    }

    /** The status of a new issue. */
    public long initialStatus(WorkflowDescriptor workflow) {
        return status(workflow, initial(workflow).getUnconditionalResult().getStep());
    }

    /** Puts a new issue, whose row exists, into the workflow. */
    public void start(WorkflowDescriptor workflow, long issue, TransitionScope scope) {
        guarded(
                () -> {
                    engine(workflow, issue, scope)
                            .initialize("workflow", initial(workflow).getId(), scope.variables());
                    return null;
                });
    }

    /** The actions open to the caller now: the step's own first, then the global ones. */
    public List<ActionDescriptor> available(
            WorkflowDescriptor workflow, long issue, TransitionScope scope) {
        int[] ids = engine(workflow, issue, scope).getAvailableActions(issue, scope.variables());
        List<ActionDescriptor> actions =
                Arrays.stream(ids).mapToObj(workflow::getAction).distinct().toList();
        return actions.stream()
                .sorted(
                        (one, other) ->
                                Boolean.compare(
                                        workflow.getGlobalActions().contains(one),
                                        workflow.getGlobalActions().contains(other)))
                .toList();
    }

    /**
     * Performs an action.
     *
     * @return the status the issue has now
     * @throws WebError 400 when it is not available or a validator refuses
     */
    public long perform(
            WorkflowDescriptor workflow, long issue, int action, TransitionScope scope) {
        return guarded(
                () -> {
                    engine(workflow, issue, scope).doAction(issue, action, scope.variables());
                    return currentStatus(workflow, issue);
                });
    }

    /** The status that the action leads to from where the issue is. */
    public long target(WorkflowDescriptor workflow, ActionDescriptor action, long present) {
        int step = action.getUnconditionalResult().getStep();
        return step == -1 ? present : status(workflow, step);
    }

    private long currentStatus(WorkflowDescriptor workflow, long issue) {
        List<Step> steps = new StepStore(database, clock, issue).findCurrentSteps(issue);
        return status(workflow, steps.get(0).getStepId());
    }

    private static long status(WorkflowDescriptor workflow, int step) {
        Object status = workflow.getStep(step).getMetaAttributes().get(STATUS);
        return Long.parseLong(status.toString().strip());
    }

    private static ActionDescriptor initial(WorkflowDescriptor workflow) {
        return (ActionDescriptor) workflow.getInitialActions().get(0);
    }

    private Engine engine(WorkflowDescriptor workflow, long issue, TransitionScope scope) {
        String user = scope.caller() == null ? null : scope.caller().getKey();
        return new Engine(user, items, workflow, new StepStore(database, clock, issue));
    }

    private interface Work<T> {
        T run() throws WorkflowException;
    }

    private <T> T guarded(Work<T> work) {
        try {
            return work.run();
        } catch (InvalidInputException e) {
            throw refusal(e);
        } catch (InvalidActionException | InvalidRoleException e) {
            throw messages.badRequest("transition.unavailable");
        } catch (WorkflowException e) {
            throw new WebError(
                    400, messages.text("transition.failed", String.valueOf(e.getMessage())));
        }
    }

    private WebError refusal(InvalidInputException e) {
        Map<String, String> fields = new HashMap<>();
        e.getErrors().forEach((field, text) -> fields.put(text(field), text(text)));
        StringBuilder general = new StringBuilder();
        for (Object text : e.getGenericErrors()) {
            general.append(general.isEmpty() ? "" : "\n").append(text);
        }
        if (general.isEmpty()) {
            return fields.isEmpty()
                    ? messages.badRequest("transition.refused")
                    : messages.fields(fields);
        }
        return new WebError(400, general.toString(), fields);
    }

    private static String text(Object value) {
        return String.valueOf(value);
    }
}

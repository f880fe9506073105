package org.tandem.workspace.tracker.workflow;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.ConditionalResultDescriptor;
import com.opensymphony.workflow.loader.ConditionsDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.ResultDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A workflow as a document; the engine's own writer does not escape names and texts. */
final class DescriptorWriter {
    private final Document document;
    private final WorkflowDescriptor workflow;

    DescriptorWriter(Document document, WorkflowDescriptor workflow) {
        this.document = document;
        this.workflow = workflow;
    }

    Element write() {
        Element root = document.createElement("workflow");
        document.appendChild(root);
        metas(root, workflow.getMetaAttributes());
        actions(root, "initial-actions", workflow.getInitialActions());
        actions(root, "global-actions", workflow.getGlobalActions());
        actions(root, "common-actions", List.copyOf(workflow.getCommonActions().values()));
        Element steps = child(root, "steps");
        workflow.getSteps().forEach(step -> step(steps, (StepDescriptor) step));
        return root;
    }

    private Element child(Element parent, String name) {
        Element child = document.createElement(name);
        parent.appendChild(child);
        return child;
    }

    private static void attribute(Element element, String name, String value) {
        if (value != null) {
            element.setAttribute(name, value);
        }
    }

    private void metas(Element parent, Map<?, ?> metas) {
        metas.forEach((name, value) -> named(parent, "meta", name, value));
    }

    private void named(Element parent, String element, Object name, Object value) {
        Element child = child(parent, element);
        child.setAttribute("name", name.toString());
        child.setTextContent(value == null ? "" : value.toString());
    }

    private void actions(Element parent, String group, List<?> actions) {
        if (!actions.isEmpty()) {
            Element element = child(parent, group);
            actions.forEach(action -> action(element, (ActionDescriptor) action));
        }
    }

    private void action(Element parent, ActionDescriptor action) {
        Element element = child(parent, "action");
        element.setAttribute("id", Integer.toString(action.getId()));
        attribute(element, "name", action.getName());
        attribute(element, "view", action.getView());
        metas(element, action.getMetaAttributes());
        if (action.getRestriction() != null) {
            restriction(child(element, "restrict-to"), action.getRestriction().getConditions());
        }
        validators(element, action.getValidators());
        functions(element, "pre-functions", action.getPreFunctions());
        Element results = child(element, "results");
        action.getConditionalResults()
                .forEach(result -> result(results, "result", (ResultDescriptor) result));
        result(results, "unconditional-result", action.getUnconditionalResult());
        functions(element, "post-functions", action.getPostFunctions());
    }

    private void step(Element parent, StepDescriptor step) {
        Element element = child(parent, "step");
        element.setAttribute("id", Integer.toString(step.getId()));
        attribute(element, "name", step.getName());
        metas(element, step.getMetaAttributes());
        functions(element, "pre-functions", step.getPreFunctions());
        if (!step.getActions().isEmpty()) {
            Element actions = child(element, "actions");
            step.getActions().forEach(action -> stepAction(actions, (ActionDescriptor) action));
        }
        functions(element, "post-functions", step.getPostFunctions());
    }

    private void stepAction(Element parent, ActionDescriptor action) {
        if (workflow.getCommonActions().containsKey(action.getId())) {
            child(parent, "common-action").setAttribute("id", Integer.toString(action.getId()));
        } else {
            action(parent, action);
        }
    }

    private void result(Element parent, String name, ResultDescriptor result) {
        Element element = child(parent, name);
        attribute(element, "old-status", result.getOldStatus());
        attribute(element, "status", result.getStatus());
        attribute(element, "step", Integer.toString(result.getStep()));
        attribute(element, "owner", result.getOwner());
        if (result instanceof ConditionalResultDescriptor conditional) {
            restriction(element, conditional.getConditions());
        }
        validators(element, result.getValidators());
        functions(element, "pre-functions", result.getPreFunctions());
        functions(element, "post-functions", result.getPostFunctions());
    }

    /** The outermost group; conditions without one belong together by AND. */
    private void restriction(Element parent, List<?> conditions) {
        if (conditions.size() == 1 && conditions.get(0) instanceof ConditionsDescriptor) {
            condition(parent, conditions.get(0));
        } else if (!conditions.isEmpty()) {
            Element group = child(parent, "conditions");
            conditions.forEach(condition -> condition(group, condition));
        }
    }

    private void condition(Element parent, Object condition) {
        if (condition instanceof ConditionsDescriptor nested) {
            Element group = child(parent, "conditions");
            attribute(group, "type", nested.getType());
            nested.getConditions().forEach(one -> condition(group, one));
        } else {
            ConditionDescriptor single = (ConditionDescriptor) condition;
            Element element = item(parent, "condition", single.getType(), single.getArgs());
            if (single.isNegate()) {
                element.setAttribute("negate", "true");
            }
        }
    }

    private void validators(Element parent, List<?> validators) {
        if (!validators.isEmpty()) {
            Element group = child(parent, "validators");
            for (Object one : validators) {
                ValidatorDescriptor validator = (ValidatorDescriptor) one;
                item(group, "validator", validator.getType(), validator.getArgs());
            }
        }
    }

    private void functions(Element parent, String name, List<?> functions) {
        if (!functions.isEmpty()) {
            Element group = child(parent, name);
            for (Object one : functions) {
                FunctionDescriptor function = (FunctionDescriptor) one;
                item(group, "function", function.getType(), function.getArgs());
            }
        }
    }

    private Element item(Element parent, String name, String type, Map<?, ?> args) {
        Element element = child(parent, name);
        attribute(element, "type", type);
        args.forEach((arg, value) -> named(element, "arg", arg, value));
        return element;
    }
}

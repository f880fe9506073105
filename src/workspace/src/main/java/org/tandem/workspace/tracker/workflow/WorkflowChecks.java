package org.tandem.workspace.tracker.workflow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tandem.workspace.modules.WorkflowItemModule.Kind;
import org.tandem.workspace.tracker.Messages;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;

/**
 * What the engine itself does not check before it runs a workflow: that ids are unique, that what
 * is referred to exists, that only allowed classes are named, and that no argument would be
 * expanded as a variable.
 */
final class WorkflowChecks {
    private static final String STATUS = "jira.status.id";
    private static final Map<String, Kind> ITEMS =
            Map.of(
                    "condition", Kind.CONDITION,
                    "validator", Kind.VALIDATOR,
                    "function", Kind.FUNCTION);
    private static final List<String> UNSUPPORTED =
            List.of("splits", "joins", "registers", "trigger-functions");

    private final WorkflowItems items;
    private final Messages messages;

    WorkflowChecks(WorkflowItems items, Messages messages) {
        this.items = items;
        this.messages = messages;
    }

    /** Everything that is wrong; empty when the workflow may be used. */
    List<String> problems(Element workflow) {
        List<String> problems = new ArrayList<>();
        for (String name : UNSUPPORTED) {
            if (workflow.getElementsByTagName(name).getLength() > 0) {
                problems.add(text("unsupported", name));
            }
        }
        actions(workflow, problems);
        steps(workflow, problems);
        items(workflow, problems);
        variables(workflow, problems);
        return problems;
    }

    private String text(String name, Object... args) {
        return messages.text("workflow." + name, args);
    }

    private void actions(Element workflow, List<String> problems) {
        Set<String> ids = new HashSet<>();
        for (Element action : all(workflow, "action")) {
            String id = action.getAttribute("id");
            if (!id.matches("\\d{1,9}")) {
                problems.add(text("number", "action", id));
            } else if (!ids.add(id)) {
                problems.add(text("duplicate-action", id));
            }
            if ("true".equals(action.getAttribute("auto"))) {
                problems.add(text("auto", id));
            }
            if (all(action, "unconditional-result").size() != 1) {
                problems.add(text("result", id));
            }
        }
        if (children(workflow, "initial-actions", "action").isEmpty()) {
            problems.add(text("initial"));
        }
        Set<String> common = new HashSet<>();
        children(workflow, "common-actions", "action")
                .forEach(action -> common.add(action.getAttribute("id")));
        for (Element reference : all(workflow, "common-action")) {
            if (!common.contains(reference.getAttribute("id"))) {
                problems.add(text("dangling-action", reference.getAttribute("id")));
            }
        }
    }

    private void steps(Element workflow, List<String> problems) {
        Set<String> ids = new HashSet<>();
        for (Element step : all(workflow, "step")) {
            String id = step.getAttribute("id");
            if (!id.matches("\\d{1,9}")) {
                problems.add(text("number", "step", id));
            } else if (!ids.add(id)) {
                problems.add(text("duplicate-step", id));
            }
            if (metas(step).stream().noneMatch(WorkflowChecks::namesStatus)) {
                problems.add(text("status", id));
            }
        }
        for (String name : List.of("result", "unconditional-result")) {
            for (Element result : all(workflow, name)) {
                String step = result.getAttribute("step");
                if (!"-1".equals(step) && !ids.contains(step)) {
                    problems.add(text("dangling-step", step));
                }
            }
        }
    }

    private static boolean namesStatus(Element meta) {
        return STATUS.equals(meta.getAttribute("name"))
                && meta.getTextContent().strip().matches("\\d{1,18}");
    }

    private void items(Element workflow, List<String> problems) {
        ITEMS.forEach(
                (name, kind) -> {
                    for (Element item : all(workflow, name)) {
                        String type = item.getAttribute("type");
                        String className = className(item);
                        if (!"class".equals(type)) {
                            problems.add(text("type", name, type));
                        } else if (!items.allows(kind, className)) {
                            problems.add(text("class", name, className));
                        }
                    }
                });
    }

    private static String className(Element item) {
        return all(item, "arg").stream()
                .filter(arg -> "class.name".equals(arg.getAttribute("name")))
                .map(arg -> arg.getTextContent().strip())
                .findFirst()
                .orElse("");
    }

    /** The engine expands such text again and again, with values that people typed. */
    private void variables(Element workflow, List<String> problems) {
        boolean found = workflow.getTextContent().contains("${");
        for (Element element : all(workflow, "*")) {
            NamedNodeMap attributes = element.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                found |= attributes.item(i).getNodeValue().contains("${");
            }
        }
        if (found) {
            problems.add(text("variable"));
        }
    }

    private static List<Element> metas(Element step) {
        return all(step, "meta").stream().filter(meta -> meta.getParentNode() == step).toList();
    }

    private static List<Element> children(Element workflow, String group, String name) {
        return all(workflow, name).stream()
                .filter(child -> group.equals(child.getParentNode().getNodeName()))
                .toList();
    }

    private static List<Element> all(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagName(name);
        List<Element> found = new ArrayList<>(nodes.getLength());
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }
}

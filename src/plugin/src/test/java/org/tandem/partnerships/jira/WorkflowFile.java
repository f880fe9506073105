package org.tandem.partnerships.jira;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** A workflow of the project blueprint, read from its source. */
final class WorkflowFile {
    static final List<String> KEYS = List.of("action-item", "agreement-approval");

    final Document document;
    final WorkflowDescriptor descriptor;

    WorkflowFile(String key) {
        try {
            DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            builder.setEntityResolver((id, url) -> new InputSource(new StringReader("")));
            document = builder.parse(folder(key).resolve("workflow.xml").toFile());
            descriptor = new WorkflowDescriptor(document.getDocumentElement());
        } catch (Exception e) {
            throw new IllegalStateException(key, e);
        }
    }

    static Path folder(String key) {
        return Path.of("src/main/workflows", key);
    }

    List<StepDescriptor> steps() {
        List<StepDescriptor> steps = new ArrayList<>();
        descriptor.getSteps().forEach(step -> steps.add((StepDescriptor) step));
        return steps;
    }

    /** All transitions but the one that creates. */
    List<ActionDescriptor> transitions() {
        List<ActionDescriptor> actions = new ArrayList<>();
        for (Element action : elements("action")) {
            int id = Integer.parseInt(action.getAttribute("id"));
            if (id != 1) {
                actions.add(descriptor.getAction(id));
            }
        }
        return actions;
    }

    List<Element> elements(String name) {
        List<Element> elements = new ArrayList<>();
        var nodes = document.getElementsByTagName(name);
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}

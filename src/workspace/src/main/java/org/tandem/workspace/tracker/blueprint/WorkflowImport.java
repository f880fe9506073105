package org.tandem.workspace.tracker.blueprint;

import java.util.Map;
import org.tandem.workspace.tracker.Messages;
import org.tandem.workspace.tracker.project.ConstantStore;
import org.tandem.workspace.tracker.workflow.Definitions;
import org.tandem.workspace.tracker.workflow.WorkflowXml;
import org.tandem.workspace.web.WebError;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Makes a bundle's workflow one of this tracker: statuses by name, screens by key. */
final class WorkflowImport {
    private static final String STATUS = "jira.status.id";
    private static final String SCREEN = "jira.fieldscreen.id";

    private final ConstantStore constants;
    private final Definitions definitions;
    private final WorkflowXml xml;
    private final Messages messages;

    WorkflowImport(
            ConstantStore constants, Definitions definitions, WorkflowXml xml, Messages messages) {
        this.constants = constants;
        this.definitions = definitions;
        this.xml = xml;
        this.messages = messages;
    }

    /**
     * Stores the workflow under the name.
     *
     * @param screens ids of the screens by key; references to others are dropped
     * @throws WebError 400 with everything that is wrong with it
     */
    Definitions.Stored store(String name, WorkflowBundle bundle, Map<String, Long> screens) {
        Element workflow = xml.root(name, bundle.xml());
        NodeList metas = workflow.getElementsByTagName("meta");
        for (int i = metas.getLength() - 1; i >= 0; i--) {
            Element meta = (Element) metas.item(i);
            if (STATUS.equals(meta.getAttribute("name"))) {
                meta.setTextContent(status(name, meta.getTextContent().strip(), bundle));
            } else if (SCREEN.equals(meta.getAttribute("name"))) {
                screen(meta, screens.get(meta.getTextContent().strip()));
            }
        }
        return definitions.create(name, "", WorkflowXml.text(workflow));
    }

    private String status(String name, String id, WorkflowBundle bundle) {
        WorkflowBundle.StatusEntry entry = bundle.statuses().get(id);
        if (entry != null) {
            return Long.toString(
                    constants
                            .ensureStatus(entry.name(), entry.description(), entry.category())
                            .id());
        }
        boolean builtIn = id.matches("[1-6]") && constants.load().status(id).isPresent();
        if (!builtIn) {
            throw messages.badRequest(
                    "workflow", name, messages.text("workflow.unknown-status", id));
        }
        return id;
    }

    private static void screen(Element meta, Long id) {
        if (id == null) {
            Node parent = meta.getParentNode();
            parent.removeChild(meta);
        } else {
            meta.setTextContent(Long.toString(id));
        }
    }
}

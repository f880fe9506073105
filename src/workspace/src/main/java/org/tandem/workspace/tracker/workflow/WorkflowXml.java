package org.tandem.workspace.tracker.workflow;

import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.tandem.workspace.tracker.Messages;
import org.tandem.workspace.web.WebError;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Reads workflow XML without what makes the engine's own loader unsafe: no document type is
 * fetched, no entity is read, and {@link WorkflowChecks} vouches for the structure.
 */
public final class WorkflowXml {
    private final WorkflowChecks checks;
    private final Messages messages;

    public WorkflowXml(WorkflowItems items, Messages messages) {
        this.checks = new WorkflowChecks(items, messages);
        this.messages = messages;
    }

    /**
     * The workflow, if it may be used.
     *
     * @throws WebError 400 with everything that is wrong, one problem per line
     */
    public WorkflowDescriptor read(String name, String xml) {
        Element root = root(name, xml);
        List<String> problems = checks.problems(root);
        if (!problems.isEmpty()) {
            throw messages.badRequest("workflow", name, String.join("\n", problems));
        }
        return new WorkflowDescriptor(root);
    }

    /**
     * The workflow without a look at the classes it names; for one that was checked when stored.
     */
    WorkflowDescriptor readStored(String name, String xml) {
        return new WorkflowDescriptor(root(name, xml));
    }

    /** The root element, for whoever wants to change the XML before it is checked. */
    public Element root(String name, String xml) {
        Document document;
        try {
            document = builder().parse(new InputSource(new StringReader(xml)));
        } catch (SAXParseException e) {
            throw messages.badRequest(
                    "workflow",
                    name,
                    messages.text("workflow.malformed", e.getLineNumber(), e.getMessage()));
        } catch (SAXException | IOException e) {
            throw messages.badRequest("workflow", name, e.getMessage());
        }
        boolean entities =
                document.getDoctype() != null && document.getDoctype().getInternalSubset() != null;
        if (entities || !"workflow".equals(document.getDocumentElement().getTagName())) {
            throw messages.badRequest(
                    "workflow",
                    name,
                    messages.text(entities ? "workflow.entities" : "workflow.root"));
        }
        return document.getDocumentElement();
    }

    /** The element as XML, without a document type. */
    public static String text(Element workflow) {
        try {
            TransformerFactory factory = TransformerFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            StringWriter text = new StringWriter();
            factory.newTransformer().transform(new DOMSource(workflow), new StreamResult(text));
            return text.toString();
        } catch (TransformerException e) {
            throw new IllegalStateException("The workflow cannot be written as XML", e);
        }
    }

    /** The descriptor as XML that {@link #read} takes. */
    public static String write(WorkflowDescriptor descriptor) {
        return text(new DescriptorWriter(builder().newDocument(), descriptor).write());
    }

    private static DocumentBuilder builder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature(
                    "http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setEntityResolver((id, address) -> new InputSource(new StringReader("")));
            builder.setErrorHandler(new Throwing());
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The JDK's XML parser lacks a needed feature", e);
        }
    }

    /** The JDK's own handler would print to the console. */
    private static final class Throwing implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) {
            // Nothing that would stop the workflow from working.
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}

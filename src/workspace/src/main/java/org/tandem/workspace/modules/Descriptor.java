package org.tandem.workspace.modules;

import com.atlassian.plugin.PluginParseException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.tandem.workspace.App;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** A plugin's {@code atlassian-plugin.xml}. */
public final class Descriptor {
    /** The descriptor's place in a plugin's jar. */
    public static final String FILE = "atlassian-plugin.xml";

    private final ModuleElement root;

    private Descriptor(ModuleElement root) {
        this.root = root;
    }

    /**
     * Reads a descriptor.
     *
     * @throws PluginParseException with the line where it is malformed, when it declares a document
     *     type, or when the build left a <code>${…}</code> in it
     */
    public static Descriptor parse(byte[] xml) {
        String text = new String(xml, StandardCharsets.UTF_8);
        int placeholder = text.indexOf("${");
        if (placeholder >= 0) {
            long line = text.substring(0, placeholder).lines().count();
            throw new PluginParseException(
                    FILE + ": the build left a placeholder ${…} in line " + line);
        }
        try {
            Document document = builder().parse(new ByteArrayInputStream(xml));
            Descriptor descriptor =
                    new Descriptor(new ModuleElement(document.getDocumentElement()));
            descriptor.check();
            return descriptor;
        } catch (SAXParseException e) {
            throw new PluginParseException(
                    FILE + ", line " + e.getLineNumber() + ": " + e.getMessage(), e);
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new PluginParseException(FILE + ": " + e.getMessage(), e);
        }
    }

    private static DocumentBuilder builder() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setXIncludeAware(false);
        factory.setExpandEntityReferences(false);
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setErrorHandler(new Thrower());
        return builder;
    }

    private void check() {
        if (!root.name().equals("atlassian-plugin")) {
            throw new PluginParseException(FILE + " must start with <atlassian-plugin>");
        }
        key();
        Set<String> keys = new HashSet<>();
        for (ModuleElement element : root.children()) {
            if (!element.name().equals("plugin-info") && !element.name().equals("resource")) {
                String key = element.required("key");
                if (!keys.add(key)) {
                    throw new PluginParseException(FILE + ": two modules have the key " + key);
                }
            }
        }
    }

    public String key() {
        return root.required("key");
    }

    public String name() {
        return root.attribute("name").orElse(key());
    }

    /** What {@code <plugin-info>} says, or an empty string. */
    public String info(String child) {
        return root.child("plugin-info").map(info -> info.childText(child)).orElse("");
    }

    /** The name of the vendor, or an empty string. */
    public String vendor() {
        return root.child("plugin-info")
                .flatMap(info -> info.child("vendor"))
                .flatMap(vendor -> vendor.attribute("name"))
                .orElse("");
    }

    /** The modules meant for an application, in the descriptor's order. */
    public List<ModuleElement> modules(App app) {
        return root.children().stream()
                .filter(element -> !element.name().equals("plugin-info"))
                .filter(element -> isFor(element, app))
                .toList();
    }

    private static boolean isFor(ModuleElement element, App app) {
        return element.attribute("application")
                .map(list -> Arrays.asList(list.split("\\s*,\\s*")).contains(app.productKey()))
                .orElse(true);
    }

    private static final class Thrower implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) throws SAXException {
            throw e;
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

package org.tandem.workspace.modules;

import com.atlassian.plugin.PluginParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** An element of a plugin descriptor. */
public final class ModuleElement {
    private final Element element;

    ModuleElement(Element element) {
        this.element = element;
    }

    /** The element's name, for example {@code web-item}. */
    public String name() {
        return element.getTagName();
    }

    public Optional<String> attribute(String name) {
        String value = element.getAttribute(name).trim();
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    /**
     * An attribute that must be there.
     *
     * @throws PluginParseException naming element and attribute
     */
    public String required(String name) {
        return attribute(name)
                .orElseThrow(
                        () ->
                                new PluginParseException(
                                        "<" + name() + "> needs the attribute " + name));
    }

    public String text() {
        return element.getTextContent().trim();
    }

    public List<ModuleElement> children() {
        List<ModuleElement> children = new ArrayList<>();
        for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element child) {
                children.add(new ModuleElement(child));
            }
        }
        return children;
    }

    public List<ModuleElement> children(String name) {
        return children().stream().filter(child -> child.name().equals(name)).toList();
    }

    public Optional<ModuleElement> child(String name) {
        return children(name).stream().findFirst();
    }

    /** A child that must be there. */
    public ModuleElement requiredChild(String name) {
        return child(name)
                .orElseThrow(
                        () -> new PluginParseException("<" + name() + "> needs <" + name + ">"));
    }

    /** The text of a child, or an empty string. */
    public String childText(String name) {
        return child(name).map(ModuleElement::text).orElse("");
    }

    /** The {@code key} attribute of a child such as {@code <label key="…"/>}, or null. */
    public String childKey(String name) {
        return child(name).flatMap(child -> child.attribute("key")).orElse(null);
    }

    /** {@code <param name="…" value="…"/>}; the value may also be the element's text. */
    public Map<String, String> params() {
        Map<String, String> params = new LinkedHashMap<>();
        for (ModuleElement param : children("param")) {
            params.put(param.required("name"), param.attribute("value").orElseGet(param::text));
        }
        return params;
    }

    /** The {@code location} of {@code <resource name="…">}. */
    public Optional<String> resource(String name) {
        return children("resource").stream()
                .filter(resource -> resource.attribute("name").orElse("").equals(name))
                .findFirst()
                .map(resource -> resource.required("location"));
    }

    /** The number in an attribute, or another one when it is absent. */
    public int number(String name, int otherwise) {
        try {
            return attribute(name).map(Integer::parseInt).orElse(otherwise);
        } catch (NumberFormatException e) {
            throw new PluginParseException(
                    "<" + name() + " " + name + "=\"" + required(name) + "\"> is not a number", e);
        }
    }
}

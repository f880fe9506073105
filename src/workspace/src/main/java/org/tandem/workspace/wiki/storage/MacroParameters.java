package org.tandem.workspace.wiki.storage;

import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * Values of {@code ac:parameter} as macros get them: text as it is, resources as strings (a page as
 * {@code KEY:Title} or {@code Title}, a person as the login name, and so on), several joined by
 * commas.
 */
final class MacroParameters {
    private MacroParameters() {}

    /** Reads the parameter that the reader is on into the map. */
    static void read(XMLStreamReader2 reader, Map<String, String> into) throws XMLStreamException {
        String name = Element.attribute(reader, Markup.AC, "name", "");
        into.put(name.isEmpty() ? "0" : name, value(reader));
    }

    private static String value(XMLStreamReader2 reader) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        StringBuilder resources = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    resource(reader, resources);
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS,
                        XMLStreamConstants.CDATA,
                        XMLStreamConstants.SPACE ->
                        text.append(reader.getText());
                default -> {
                    // Comments and instructions are not part of a value.
                }
            }
        }
        return resources.isEmpty() ? text.toString() : resources.toString();
    }

    private static void resource(XMLStreamReader2 reader, StringBuilder resources) {
        if (!Element.in(reader, Markup.RI)) {
            return;
        }
        String value =
                switch (reader.getLocalName()) {
                    case "page", "blog-post", "content-entity" -> page(reader);
                    case "user" -> References.userKey(reader);
                    case "space" -> References.spaceKey(reader);
                    case "url" -> Element.attribute(reader, Markup.RI, "value", "");
                    case "attachment" -> Element.attribute(reader, Markup.RI, "filename", "");
                    default -> "";
                };
        if (!value.isEmpty()) {
            resources.append(resources.isEmpty() ? "" : ",").append(value);
        }
    }

    private static String page(XMLStreamReader2 reader) {
        String title = Element.attribute(reader, Markup.RI, "content-title", "");
        String key = Element.attribute(reader, Markup.RI, "space-key");
        return key == null ? title : key + ":" + title;
    }
}

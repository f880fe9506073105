package org.tandem.workspace.wiki.storage;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/** Helpers on a reader placed on the start of an element; each ends on that element's end. */
final class Element {
    /** What to do with each child element; must end on its end. */
    @FunctionalInterface
    interface Visitor {
        void visit(XMLStreamReader2 reader) throws XMLStreamException;
    }

    private Element() {}

    /** Value of an attribute in a namespace, or null. */
    static String attribute(XMLStreamReader2 reader, String namespace, String name) {
        return reader.getAttributeValue(namespace, name);
    }

    static String attribute(
            XMLStreamReader2 reader, String namespace, String name, String otherwise) {
        String value = reader.getAttributeValue(namespace, name);
        return value == null ? otherwise : value;
    }

    static boolean is(XMLStreamReader2 reader, String namespace, String name) {
        return name.equals(reader.getLocalName()) && namespace.equals(reader.getNamespaceURI());
    }

    static boolean isHtml(XMLStreamReader2 reader) {
        String namespace = reader.getNamespaceURI();
        return namespace == null || namespace.isEmpty();
    }

    /** Visits the child elements and passes over text between them. */
    static void children(XMLStreamReader2 reader, Visitor visitor) throws XMLStreamException {
        while (reader.next() != XMLStreamConstants.END_ELEMENT) {
            if (reader.getEventType() == XMLStreamConstants.START_ELEMENT) {
                visitor.visit(reader);
            }
        }
    }

    /** All text inside, of whatever depth. */
    static String text(XMLStreamReader2 reader) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS,
                        XMLStreamConstants.CDATA,
                        XMLStreamConstants.SPACE ->
                        text.append(reader.getText());
                default -> {
                    // Comments and instructions are not text.
                }
            }
        }
        return text.toString();
    }

    static void skip(XMLStreamReader2 reader) throws XMLStreamException {
        reader.skipElement();
    }
}

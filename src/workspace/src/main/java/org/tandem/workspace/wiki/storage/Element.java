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

    /** Value of an attribute with a prefix, or null. */
    static String attribute(XMLStreamReader2 reader, String prefix, String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (name.equals(reader.getAttributeLocalName(i))
                    && prefix.equals(reader.getAttributePrefix(i))) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    static String attribute(XMLStreamReader2 reader, String prefix, String name, String otherwise) {
        String value = attribute(reader, prefix, name);
        return value == null ? otherwise : value;
    }

    static boolean in(XMLStreamReader2 reader, String prefix) {
        return prefix.equals(reader.getPrefix());
    }

    static boolean is(XMLStreamReader2 reader, String prefix, String name) {
        return name.equals(reader.getLocalName()) && in(reader, prefix);
    }

    static boolean isHtml(XMLStreamReader2 reader) {
        String prefix = reader.getPrefix();
        return prefix == null || prefix.isEmpty();
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

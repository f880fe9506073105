package org.tandem.workspace.wiki.storage;

import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/** Writes storage format as HTML: allowed XHTML as it is, {@code ac} elements by their writers. */
final class ViewWriter {
    /** Writes one {@code ac} element; begins on its start and ends on its end. */
    @FunctionalInterface
    interface ElementWriter {
        void write(XMLStreamReader2 reader, Scope scope, StringBuilder out)
                throws XMLStreamException;
    }

    private final Map<String, ElementWriter> writers;

    ViewWriter(MacroRunner macros) {
        LinkWriter links = new LinkWriter(this);
        TaskWriter tasks = new TaskWriter(this);
        LayoutWriter layouts = new LayoutWriter(this);
        MacroWriter macro = new MacroWriter(this, macros);
        this.writers =
                Map.ofEntries(
                        Map.entry("structured-macro", macro::write),
                        Map.entry("macro", macro::write),
                        Map.entry("link", links::write),
                        Map.entry("image", new ImageWriter()::write),
                        Map.entry("task-list", tasks::write),
                        Map.entry("layout", layouts::layout),
                        Map.entry("layout-section", layouts::section),
                        Map.entry("layout-cell", layouts::cell),
                        Map.entry("emoticon", Emoticons::write),
                        Map.entry("inline-comment-marker", this::content),
                        Map.entry("placeholder", (reader, scope, out) -> Element.skip(reader)));
    }

    /** Writes everything up to the end of the element that the reader is on. */
    void content(XMLStreamReader2 reader, Scope scope, StringBuilder out)
            throws XMLStreamException {
        while (true) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> element(reader, scope, out);
                case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
                    return;
                }
                case XMLStreamConstants.CHARACTERS,
                        XMLStreamConstants.CDATA,
                        XMLStreamConstants.SPACE ->
                        Html.escape(reader.getText(), out);
                default -> {
                    // Comments and instructions are not shown.
                }
            }
        }
    }

    private void element(XMLStreamReader2 reader, Scope scope, StringBuilder out)
            throws XMLStreamException {
        if (Element.isHtml(reader)) {
            xhtml(reader, scope, out);
            return;
        }
        ElementWriter writer =
                Element.in(reader, Markup.AC) ? writers.get(reader.getLocalName()) : null;
        if (writer == null) {
            Element.skip(reader);
        } else {
            writer.write(reader, scope, out);
        }
    }

    private void xhtml(XMLStreamReader2 reader, Scope scope, StringBuilder out)
            throws XMLStreamException {
        String name = reader.getLocalName();
        if (Allowlist.dropped(name)) {
            Element.skip(reader);
        } else if (!Allowlist.element(name)) {
            content(reader, scope, out);
        } else if (name.matches("h[1-6]")) {
            heading(reader, scope, out);
        } else if ("time".equals(name)) {
            time(reader, scope, out);
        } else {
            plain(reader, scope, out);
        }
    }

    private void plain(XMLStreamReader2 reader, Scope scope, StringBuilder out)
            throws XMLStreamException {
        String name = reader.getLocalName();
        out.append('<').append(name);
        attributes(reader, name, out);
        if (Allowlist.isVoid(name)) {
            out.append("/>");
            Element.skip(reader);
            return;
        }
        out.append('>');
        content(reader, scope, out);
        out.append("</").append(name).append('>');
    }

    private static void attributes(XMLStreamReader2 reader, String element, StringBuilder out) {
        boolean described = false;
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String name = reader.getAttributeLocalName(i);
            String value = reader.getAttributeValue(i);
            if (reader.getAttributePrefix(i).isEmpty()
                    && Allowlist.attribute(element, name, value)) {
                Html.attribute(out, name, value);
                described |= "alt".equals(name);
            }
        }
        if ("img".equals(element) && !described) {
            Html.attribute(out, "alt", "");
        }
    }

    private void heading(XMLStreamReader2 reader, Scope scope, StringBuilder out)
            throws XMLStreamException {
        String name = reader.getLocalName();
        StringBuilder attributes = new StringBuilder();
        attributes(reader, name, attributes);
        StringBuilder inner = new StringBuilder();
        content(reader, scope, inner);
        String anchor = scope.headings().add(name.charAt(1) - '0', visibleText(inner.toString()));
        out.append('<').append(name);
        Html.attribute(out, "id", anchor);
        out.append(attributes).append('>').append(inner);
        out.append("</").append(name).append('>');
    }

    private static String visibleText(String html) {
        return html.replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    /** A date element is empty in storage format; readers see the date. */
    private void time(XMLStreamReader2 reader, Scope scope, StringBuilder out)
            throws XMLStreamException {
        String date = reader.getAttributeValue(null, "datetime");
        StringBuilder inner = new StringBuilder();
        content(reader, scope, inner);
        out.append("<time");
        Html.attribute(out, "datetime", date);
        out.append('>');
        if (inner.isEmpty() && date != null) {
            Dates.write(date, scope.words().locale(), out);
        }
        out.append(inner).append("</time>");
    }
}

package org.tandem.workspace.wiki.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/** The text of a body without its markup, one line per paragraph, cell, item or macro. */
public final class PlainText {
    private static final Set<String> INLINE =
            Set.of(
                    "a", "abbr", "b", "big", "cite", "code", "del", "em", "i", "ins", "kbd", "mark",
                    "q", "s", "samp", "small", "span", "strong", "sub", "sup", "tt", "u", "var",
                    "time");

    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private final boolean describe;

    private PlainText(boolean describe) {
        this.describe = describe;
    }

    /** For search: what people typed, without placeholders and parameters of macros. */
    public static String words(String storage) {
        PlainText text = new PlainText(false);
        text.read(storage);
        return String.join("\n", text.lines);
    }

    /** For comparing: the title and the lines, headings and macros marked as such. */
    static List<String> lines(String title, String storage) {
        PlainText text = new PlainText(true);
        text.lines.add(title);
        text.read(storage);
        return text.lines;
    }

    private void read(String storage) {
        try {
            XMLStreamReader2 reader = Markup.open(storage);
            while (reader.hasNext()) {
                event(reader);
            }
        } catch (XMLStreamException malformed) {
            lines.addAll(storage.lines().toList());
        }
        flush();
    }

    private void event(XMLStreamReader2 reader) throws XMLStreamException {
        switch (reader.next()) {
            case XMLStreamConstants.START_ELEMENT -> start(reader);
            case XMLStreamConstants.END_ELEMENT -> breakAround(reader);
            case XMLStreamConstants.CHARACTERS,
                    XMLStreamConstants.CDATA,
                    XMLStreamConstants.SPACE ->
                    line.append(reader.getText());
            default -> {
                // Comments and instructions are not text.
            }
        }
    }

    private void start(XMLStreamReader2 reader) throws XMLStreamException {
        breakAround(reader);
        String name = reader.getLocalName();
        boolean ac = Element.in(reader, Markup.AC);
        if (ac && ("placeholder".equals(name) || "task-id".equals(name))) {
            Element.skip(reader);
        } else if (ac && "parameter".equals(name)) {
            parameter(reader);
        } else if (ac && name.endsWith("macro") && describe) {
            line.append("{").append(Element.attribute(reader, Markup.AC, "name", "")).append("}");
        } else if (describe && name.matches("h[1-6]")) {
            line.append("#".repeat(name.charAt(1) - '0')).append(' ');
        } else if (Element.in(reader, Markup.RI)) {
            resource(reader);
        }
    }

    private void parameter(XMLStreamReader2 reader) throws XMLStreamException {
        String name = Element.attribute(reader, Markup.AC, "name", "");
        String value = Element.text(reader);
        if (describe || "title".equals(name)) {
            line.append(describe ? " " + name + "=" : " ").append(value).append(' ');
        }
    }

    private void resource(XMLStreamReader2 reader) {
        line.append(' ');
        line.append(Element.attribute(reader, Markup.RI, "content-title", ""));
        line.append(describe ? References.userKey(reader) : "").append(' ');
    }

    private void breakAround(XMLStreamReader2 reader) {
        boolean inline =
                Element.isHtml(reader)
                        ? INLINE.contains(reader.getLocalName())
                        : !Set.of("structured-macro", "task", "layout-cell", "plain-text-body")
                                .contains(reader.getLocalName());
        if (!inline) {
            flush();
        }
    }

    private void flush() {
        String text = line.toString().replaceAll("\\s+", " ").strip();
        if (!text.isEmpty()) {
            lines.add(text);
        }
        line.setLength(0);
    }
}

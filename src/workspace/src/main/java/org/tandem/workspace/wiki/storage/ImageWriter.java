package org.tandem.workspace.wiki.storage;

import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/** {@code ac:image} from an address; an attachment that is not there shows its name. */
final class ImageWriter {
    void write(XMLStreamReader2 reader, Scope scope, StringBuilder out) throws XMLStreamException {
        String alt = Element.attribute(reader, Markup.AC, "alt");
        String width = size(Element.attribute(reader, Markup.AC, "width"));
        String height = size(Element.attribute(reader, Markup.AC, "height"));
        String[] address = {null};
        String[] file = {""};
        Element.children(
                reader,
                child -> {
                    if (Element.is(child, Markup.RI, "url")) {
                        address[0] = Element.attribute(child, Markup.RI, "value");
                    } else if (Element.is(child, Markup.RI, "attachment")) {
                        file[0] = Element.attribute(child, Markup.RI, "filename", "");
                    }
                    Element.skip(child);
                });
        if (address[0] == null || !Allowlist.image(address[0])) {
            out.append("<span class=\"unresolved\">");
            Html.escape(alt == null ? file[0] : alt, out);
            out.append("</span>");
            return;
        }
        out.append("<img class=\"confluence-embedded-image\"");
        Html.attribute(out, "src", address[0]);
        Html.attribute(out, "alt", alt == null ? "" : alt);
        Html.attribute(out, "width", width);
        Html.attribute(out, "height", height);
        out.append("/>");
    }

    private static String size(String given) {
        return given != null && given.matches("\\d{1,5}") ? given : null;
    }
}

package org.tandem.workspace.wiki.storage;

import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/** {@code ac:layout} with its sections and cells, as {@code div}s that style sheets arrange. */
final class LayoutWriter {
    private static final Set<String> TYPES =
            Set.of(
                    "single",
                    "two_equal",
                    "two_left_sidebar",
                    "two_right_sidebar",
                    "three_equal",
                    "three_with_sidebars");

    private final ViewWriter view;

    LayoutWriter(ViewWriter view) {
        this.view = view;
    }

    void layout(XMLStreamReader2 reader, Scope scope, StringBuilder out) throws XMLStreamException {
        wrap("contentLayout2", reader, scope, out);
    }

    void section(XMLStreamReader2 reader, Scope scope, StringBuilder out)
            throws XMLStreamException {
        String type = Element.attribute(reader, Markup.AC, "type", "single");
        String known = (TYPES.contains(type) ? type : "single").replace('_', '-');
        wrap("columnLayout " + known, reader, scope, out);
    }

    void cell(XMLStreamReader2 reader, Scope scope, StringBuilder out) throws XMLStreamException {
        wrap("cell", reader, scope, out);
    }

    private void wrap(String style, XMLStreamReader2 reader, Scope scope, StringBuilder out)
            throws XMLStreamException {
        out.append("<div class=\"").append(style).append("\">");
        view.content(reader, scope, out);
        out.append("</div>");
    }
}

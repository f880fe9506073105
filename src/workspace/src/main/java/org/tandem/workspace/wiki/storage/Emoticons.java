package org.tandem.workspace.wiki.storage;

import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/** {@code ac:emoticon}: the named signs as characters with a spoken name. */
final class Emoticons {
    private static final Map<String, String> SIGNS =
            Map.ofEntries(
                    Map.entry("smile", "🙂"),
                    Map.entry("sad", "🙁"),
                    Map.entry("cheeky", "😛"),
                    Map.entry("laugh", "😀"),
                    Map.entry("wink", "😉"),
                    Map.entry("thumbs-up", "👍"),
                    Map.entry("thumbs-down", "👎"),
                    Map.entry("information", "ℹ"),
                    Map.entry("tick", "✔"),
                    Map.entry("cross", "✖"),
                    Map.entry("warning", "⚠"),
                    Map.entry("plus", "➕"),
                    Map.entry("minus", "➖"),
                    Map.entry("question", "❓"),
                    Map.entry("light-on", "💡"),
                    Map.entry("yellow-star", "⭐"),
                    Map.entry("heart", "❤"));

    private Emoticons() {}

    static void write(XMLStreamReader2 reader, Scope scope, StringBuilder out)
            throws XMLStreamException {
        String name = Element.attribute(reader, Markup.AC, "name", "");
        Element.skip(reader);
        String sign = SIGNS.get(name);
        if (sign == null) {
            out.append('(').append(Html.escape(name)).append(')');
            return;
        }
        out.append("<span class=\"emoticon\" role=\"img\"");
        Html.attribute(out, "aria-label", scope.words().text("wiki.macro.emoticon." + name));
        out.append('>').append(sign).append("</span>");
    }
}

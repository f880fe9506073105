package org.tandem.workspace.wiki.storage;

import java.util.Map;
import java.util.function.UnaryOperator;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * Fills in a content template: {@code at:i18n} with texts, {@code at:var} with values, escaped
 * unless {@code at:rawxhtml="true"}; {@code at:declarations} are left out. All else stays as it is,
 * character for character.
 */
public final class TemplateText {
    private final Map<String, ?> values;
    private final UnaryOperator<String> texts;

    /**
     * Fills in with these values.
     *
     * @param texts text of an i18n key
     */
    public TemplateText(Map<String, ?> values, UnaryOperator<String> texts) {
        this.values = values;
        this.texts = texts;
    }

    /**
     * The template's text filled in.
     *
     * @throws XMLStreamException when the template is not well-formed
     */
    public String fill(String template) throws XMLStreamException {
        StringBuilder out = new StringBuilder(template.length() + 256);
        XMLStreamReader2 reader = Markup.open(template);
        int copied = 0;
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT
                    && Element.in(reader, Markup.AT)) {
                int from = Markup.offset(reader.getLocationInfo().getStartingCharOffset());
                out.append(template, copied, from);
                out.append(value(reader));
                Element.skip(reader);
                copied = Markup.offset(reader.getLocationInfo().getEndingCharOffset());
            }
        }
        return out.append(template, copied, template.length()).toString();
    }

    private String value(XMLStreamReader2 reader) {
        return switch (reader.getLocalName()) {
            case "i18n" -> Html.escape(texts.apply(attribute(reader, "key")));
            case "var" -> variable(reader);
            default -> "";
        };
    }

    private String variable(XMLStreamReader2 reader) {
        Object value = values.get(attribute(reader, "name"));
        String text = value == null ? "" : value.toString();
        return "true".equals(attribute(reader, "rawxhtml")) ? text : Html.escape(text);
    }

    private static String attribute(XMLStreamReader2 reader, String name) {
        return Element.attribute(reader, Markup.AT, name, "");
    }
}

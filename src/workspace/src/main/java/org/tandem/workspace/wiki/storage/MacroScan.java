package org.tandem.workspace.wiki.storage;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/** Finds the macros of a body without running them. */
public final class MacroScan {
    private final String storage;
    private final Consumer<Found> consumer;

    private MacroScan(String storage, Consumer<Found> consumer) {
        this.storage = storage;
        this.consumer = consumer;
    }

    /**
     * A macro that was found.
     *
     * @param id {@code ac:macro-id}, or null
     * @param body storage format or plain text
     */
    public record Found(String name, Map<String, String> parameters, String body, String id) {}

    /** Hands over every macro, the outer ones after those in their bodies. */
    public static void forEach(String storage, Consumer<Found> consumer) throws XMLStreamException {
        new MacroScan(storage, consumer).scan(Markup.open(storage));
    }

    private void scan(XMLStreamReader2 reader) throws XMLStreamException {
        while (true) {
            int event = reader.next();
            if (event == XMLStreamConstants.END_ELEMENT
                    || event == XMLStreamConstants.END_DOCUMENT) {
                return;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (Element.is(reader, Markup.AC, "structured-macro")
                        || Element.is(reader, Markup.AC, "macro")) {
                    macro(reader);
                } else {
                    scan(reader);
                }
            }
        }
    }

    private void macro(XMLStreamReader2 reader) throws XMLStreamException {
        String name = Element.attribute(reader, Markup.AC, "name", "");
        String id = Element.attribute(reader, Markup.AC, "macro-id");
        Map<String, String> parameters = new LinkedHashMap<>();
        String[] body = {""};
        Element.children(
                reader,
                child -> {
                    if (Element.is(child, Markup.AC, "parameter")) {
                        MacroParameters.read(child, parameters);
                    } else if (Element.is(child, Markup.AC, "plain-text-body")) {
                        body[0] = Element.text(child);
                    } else {
                        body[0] = inside(child);
                    }
                });
        consumer.accept(new Found(name, parameters, body[0], id));
    }

    private String inside(XMLStreamReader2 reader) throws XMLStreamException {
        int from = Markup.offset(reader.getLocationInfo().getEndingCharOffset());
        scan(reader);
        int to = Markup.offset(reader.getLocationInfo().getStartingCharOffset());
        return from <= to ? storage.substring(from, to) : "";
    }
}

package org.tandem.workspace.wiki.storage;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * Opens storage format for reading: a fragment of XHTML with the prefixes {@code ac}, {@code ri}
 * and {@code at}, and the named characters of XHTML. No document type, no external entities.
 */
final class Markup {
    /** The product's prefixes; their addresses are not looked at, since clients declare various. */
    static final String AC = "ac";

    static final String RI = "ri";
    static final String AT = "at";

    /** Deepest nesting of elements. */
    static final int MAX_DEPTH = 150;

    /** Ends on a line of its own, so that places differ by one line and, on the first, a column. */
    private static final String OPEN =
            "<fragment xmlns:ac='urn:ac' xmlns:ri='urn:ri' xmlns:at='urn:at'\n>";

    private static final WstxInputFactory FACTORY = factory();

    private Markup() {}

    private static WstxInputFactory factory() {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, MAX_DEPTH + 1);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, 50);
        factory.setProperty(WstxInputProperties.P_MIN_TEXT_SEGMENT, 4096);
        factory.getConfig().setCustomInternalEntities(characters());
        return factory;
    }

    private static Map<String, String> characters() {
        Properties points = new Properties();
        try (InputStream file = Markup.class.getResourceAsStream("entities.properties")) {
            points.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> characters = new HashMap<>();
        points.stringPropertyNames()
                .forEach(
                        name ->
                                characters.put(
                                        name,
                                        Character.toString(
                                                Integer.parseInt(points.getProperty(name)))));
        return characters;
    }

    /** A reader placed on the start of the wrapping element. */
    static XMLStreamReader2 open(String storage) throws XMLStreamException {
        XMLStreamReader2 reader =
                (XMLStreamReader2)
                        FACTORY.createXMLStreamReader(
                                new StringReader(OPEN + storage + "</fragment>"));
        reader.nextTag();
        return reader;
    }

    /** Where an offset reported by the reader lies in the storage text. */
    static int offset(long readerOffset) {
        return (int) readerOffset - OPEN.length();
    }

    static int line(Location location) {
        return Math.max(1, location.getLineNumber() - 1);
    }

    static int column(Location location) {
        int before = location.getLineNumber() == 2 ? 1 : 0;
        return Math.max(1, location.getColumnNumber() - before);
    }
}

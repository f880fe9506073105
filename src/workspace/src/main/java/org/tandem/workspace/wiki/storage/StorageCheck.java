package org.tandem.workspace.wiki.storage;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.tandem.workspace.wiki.StorageValidator;
import org.tandem.workspace.wiki.Words;

/** {@link StorageValidator}: well-formed, not too deep, and every macro has a name. */
public final class StorageCheck implements StorageValidator {
    /** What the parser says when the text ends within an element. */
    private static final Pattern UNCLOSED =
            Pattern.compile("close tag </fragment>; expected </([^>]+)>");

    private final Words words;

    public StorageCheck(Words words) {
        this.words = words;
    }

    @Override
    public Optional<Problem> check(String storage) {
        try {
            XMLStreamReader2 reader = Markup.open(storage);
            int open = 1;
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    open++;
                    if (nameless(reader)) {
                        return Optional.of(
                                problem(
                                        reader.getLocation(),
                                        words.text("wiki.error.body.nameless")));
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    open--;
                    if (open == 0 && beyondEnd(reader, storage)) {
                        return Optional.of(
                                problem(
                                        reader.getLocation(),
                                        words.text("wiki.error.body.closes")));
                    }
                }
            }
            return Optional.empty();
        } catch (XMLStreamException malformed) {
            return Optional.of(problem(malformed.getLocation(), reason(malformed)));
        }
    }

    private static boolean nameless(XMLStreamReader2 reader) {
        return Element.is(reader, Markup.AC, "structured-macro")
                && Element.attribute(reader, Markup.AC, "name", "").isBlank();
    }

    /** Whether the text itself closed the wrapping element. */
    private static boolean beyondEnd(XMLStreamReader2 reader, String storage) {
        return Markup.offset(reader.getLocationInfo().getStartingCharOffset()) < storage.length();
    }

    private static Problem problem(Location location, String reason) {
        return location == null
                ? new Problem(1, 1, reason)
                : new Problem(Markup.line(location), Markup.column(location), reason);
    }

    /** The parser's words without the place, which comes after a line break. */
    private String reason(XMLStreamException malformed) {
        String message = malformed.getMessage() == null ? "" : malformed.getMessage();
        int place = message.indexOf("\n at [");
        String said = place < 0 ? message : message.substring(0, place);
        Matcher unclosed = UNCLOSED.matcher(said);
        return unclosed.find() ? words.text("wiki.error.body.unclosed", unclosed.group(1)) : said;
    }
}

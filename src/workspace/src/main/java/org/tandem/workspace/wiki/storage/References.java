package org.tandem.workspace.wiki.storage;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.tandem.workspace.wiki.PageInfo;
import org.tandem.workspace.wiki.Space;

/** What a body refers to, looked up before it is rendered so that no link costs a query. */
final class References {
    private final Map<PageRef, PageInfo> pages;
    private final Map<String, Space> spaces;
    private final Map<String, String> users;

    private References(
            Map<PageRef, PageInfo> pages, Map<String, Space> spaces, Map<String, String> users) {
        this.pages = pages;
        this.spaces = spaces;
        this.users = users;
    }

    static References of(String storage, String spaceKey, LinkTargets targets) {
        Set<PageRef> pages = new HashSet<>();
        Set<String> spaces = new HashSet<>();
        Set<String> users = new HashSet<>();
        if (storage.contains("ri:")) {
            collect(storage, spaceKey, pages, spaces, users);
        }
        return new References(
                pages.isEmpty() ? Map.of() : targets.pages(pages),
                spaces.isEmpty() ? Map.of() : targets.spaces(spaces),
                users.isEmpty() ? Map.of() : targets.users(users));
    }

    private static void collect(
            String storage,
            String spaceKey,
            Set<PageRef> pages,
            Set<String> spaces,
            Set<String> users) {
        try {
            XMLStreamReader2 reader = Markup.open(storage);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT
                        && Element.in(reader, Markup.RI)) {
                    switch (reader.getLocalName()) {
                        case "page" -> page(reader, spaceKey).ifPresent(pages::add);
                        case "space" -> spaces.add(spaceKey(reader).toLowerCase(Locale.ROOT));
                        case "user" -> users.add(userKey(reader));
                        default -> {
                            // Attachments and addresses are not looked up.
                        }
                    }
                }
            }
        } catch (XMLStreamException malformed) {
            // Rendering meets the same place and says so; what was found until there is enough.
        }
    }

    static Optional<PageRef> page(XMLStreamReader2 reader, String spaceKey) {
        String title = Element.attribute(reader, Markup.RI, "content-title");
        String key = Element.attribute(reader, Markup.RI, "space-key", spaceKey);
        return title == null || key == null
                ? Optional.empty()
                : Optional.of(PageRef.of(key, title));
    }

    static String spaceKey(XMLStreamReader2 reader) {
        return Element.attribute(reader, Markup.RI, "space-key", "");
    }

    static String userKey(XMLStreamReader2 reader) {
        String key = Element.attribute(reader, Markup.RI, "userkey");
        return key == null ? Element.attribute(reader, Markup.RI, "username", "") : key;
    }

    Optional<PageInfo> page(PageRef ref) {
        return Optional.ofNullable(pages.get(ref));
    }

    Optional<Space> space(String key) {
        return Optional.ofNullable(spaces.get(key.toLowerCase(Locale.ROOT)));
    }

    /** The person's full name. */
    Optional<String> user(String key) {
        return Optional.ofNullable(users.get(key));
    }
}

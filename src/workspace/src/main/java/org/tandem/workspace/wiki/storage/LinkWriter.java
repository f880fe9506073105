package org.tandem.workspace.wiki.storage;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.tandem.workspace.App;
import org.tandem.workspace.wiki.PageInfo;
import org.tandem.workspace.wiki.Space;

/** {@code ac:link}: to pages, spaces and headings, and mentions of people. */
final class LinkWriter {
    private final ViewWriter view;

    LinkWriter(ViewWriter view) {
        this.view = view;
    }

    /** Address of a page within the server. */
    static String address(PageInfo page) {
        return App.CONFLUENCE.path()
                + "/spaces/"
                + encode(page.spaceKey())
                + "/pages/"
                + page.id()
                + "/"
                + encode(page.title());
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** What a link leads to: an address (null when there is nothing there) and its usual text. */
    private record Target(String address, String text, boolean person) {}

    void write(XMLStreamReader2 reader, Scope scope, StringBuilder out) throws XMLStreamException {
        String anchor = Element.attribute(reader, Markup.AC, "anchor");
        Target[] target = {toAnchor(scope, anchor)};
        StringBuilder body = new StringBuilder();
        Element.children(
                reader,
                child -> {
                    if (Element.in(child, Markup.RI)) {
                        target[0] = target(child, scope, anchor);
                        Element.skip(child);
                    } else if (Element.is(child, Markup.AC, "link-body")) {
                        view.content(child, scope, body);
                    } else if (Element.is(child, Markup.AC, "plain-text-link-body")) {
                        Html.escape(Element.text(child), body);
                    } else {
                        Element.skip(child);
                    }
                });
        write(target[0], body.toString(), out);
    }

    private static void write(Target target, String body, StringBuilder out) {
        String text = body.isBlank() ? Html.escape(target.text()) : body;
        if (target.person()) {
            out.append("<span class=\"confluence-userlink\">").append(text).append("</span>");
        } else if (target.address() == null) {
            out.append("<span class=\"unresolved\">").append(text).append("</span>");
        } else {
            out.append("<a");
            Html.attribute(out, "href", target.address());
            out.append('>').append(text).append("</a>");
        }
    }

    private static Target toAnchor(Scope scope, String anchor) {
        if (anchor == null) {
            return new Target(null, "", false);
        }
        String title = scope.page().map(page -> page.title()).orElse("");
        return new Target("#" + Headings.anchor(title, anchor), anchor, false);
    }

    private static Target target(XMLStreamReader2 reader, Scope scope, String anchor) {
        return switch (reader.getLocalName()) {
            case "page" -> page(reader, scope, anchor);
            case "user" -> user(reader, scope);
            case "space" -> space(reader, scope);
            case "attachment" -> missing(Element.attribute(reader, Markup.RI, "filename", ""));
            default -> missing(Element.attribute(reader, Markup.RI, "content-title", ""));
        };
    }

    private static Target missing(String text) {
        return new Target(null, text, false);
    }

    private static Target page(XMLStreamReader2 reader, Scope scope, String anchor) {
        String title = Element.attribute(reader, Markup.RI, "content-title", "");
        Optional<PageInfo> page =
                References.page(reader, scope.spaceKey()).flatMap(scope.references()::page);
        String hash = anchor == null ? "" : "#" + Headings.anchor(title, anchor);
        return page.map(found -> new Target(address(found) + hash, found.title(), false))
                .orElseGet(() -> missing(title));
    }

    private static Target space(XMLStreamReader2 reader, Scope scope) {
        String key = References.spaceKey(reader);
        Optional<Space> space = scope.references().space(key);
        return space.map(
                        found ->
                                new Target(
                                        App.CONFLUENCE.path() + "/spaces/" + encode(found.key()),
                                        found.name(),
                                        false))
                .orElseGet(() -> missing(key));
    }

    private static Target user(XMLStreamReader2 reader, Scope scope) {
        String key = References.userKey(reader);
        String unknown = scope.words().text("wiki.macro.user.unknown");
        return new Target(null, scope.references().user(key).orElse(unknown), true);
    }
}

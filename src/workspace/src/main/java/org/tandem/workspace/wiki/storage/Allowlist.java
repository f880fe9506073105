package org.tandem.workspace.wiki.storage;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The XHTML that pages may use; everything else is left out when a page is shown. */
final class Allowlist {
    private static final Set<String> ELEMENTS =
            Set.of(
                    "a",
                    "abbr",
                    "b",
                    "bdi",
                    "bdo",
                    "big",
                    "blockquote",
                    "br",
                    "caption",
                    "cite",
                    "code",
                    "col",
                    "colgroup",
                    "dd",
                    "del",
                    "dfn",
                    "div",
                    "dl",
                    "dt",
                    "em",
                    "figcaption",
                    "figure",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "hr",
                    "i",
                    "img",
                    "ins",
                    "kbd",
                    "li",
                    "mark",
                    "ol",
                    "p",
                    "pre",
                    "q",
                    "s",
                    "samp",
                    "small",
                    "span",
                    "strong",
                    "sub",
                    "sup",
                    "table",
                    "tbody",
                    "td",
                    "tfoot",
                    "th",
                    "thead",
                    "time",
                    "tr",
                    "tt",
                    "u",
                    "ul",
                    "var");

    /** Dropped with all they contain; of other unknown elements the content stays. */
    private static final Set<String> DROPPED =
            Set.of(
                    "script",
                    "style",
                    "iframe",
                    "frame",
                    "frameset",
                    "object",
                    "embed",
                    "applet",
                    "form",
                    "input",
                    "button",
                    "select",
                    "textarea",
                    "link",
                    "meta",
                    "base",
                    "head",
                    "title",
                    "noscript",
                    "template",
                    "svg",
                    "math",
                    "audio",
                    "video",
                    "canvas");

    private static final Set<String> VOID = Set.of("br", "hr", "img", "col");
    private static final Set<String> ANYWHERE = Set.of("class", "title", "lang", "dir");
    private static final Map<String, Set<String>> ATTRIBUTES =
            Map.of(
                    "a", Set.of("href", "rel"),
                    "img", Set.of("src", "alt", "width", "height"),
                    "td", Set.of("colspan", "rowspan", "headers"),
                    "th", Set.of("colspan", "rowspan", "headers", "scope", "abbr"),
                    "col", Set.of("span"),
                    "colgroup", Set.of("span"),
                    "ol", Set.of("start", "type"),
                    "time", Set.of("datetime"));

    private Allowlist() {}

    static boolean element(String name) {
        return ELEMENTS.contains(name);
    }

    static boolean dropped(String name) {
        return DROPPED.contains(name.toLowerCase(Locale.ROOT));
    }

    static boolean isVoid(String name) {
        return VOID.contains(name);
    }

    static boolean attribute(String element, String name, String value) {
        if ("href".equals(name)) {
            return "a".equals(element) && link(value);
        }
        if ("src".equals(name)) {
            return "img".equals(element) && image(value);
        }
        return ANYWHERE.contains(name) || ATTRIBUTES.getOrDefault(element, Set.of()).contains(name);
    }

    /** Addresses a link may have: web, mail, telephone, or within the site. */
    static boolean link(String address) {
        String scheme = scheme(address);
        return scheme.isEmpty() || Set.of("http", "https", "mailto", "tel").contains(scheme);
    }

    static boolean image(String address) {
        String scheme = scheme(address);
        return scheme.isEmpty() || Set.of("http", "https").contains(scheme);
    }

    /**
     * The scheme in lower case, as a browser sees it: control characters and spaces do not count.
     */
    private static String scheme(String address) {
        String seen = address.replaceAll("[\\x00-\\x20\\x7f]", "");
        int colon = seen.indexOf(':');
        if (colon < 0) {
            return "";
        }
        String before = seen.substring(0, colon);
        boolean relative = before.matches(".*[/?#].*");
        return relative ? "" : before.toLowerCase(Locale.ROOT);
    }
}

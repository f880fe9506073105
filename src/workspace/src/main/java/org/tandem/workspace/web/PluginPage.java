package org.tandem.workspace.web;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page that a plugin's servlet wrote as a whole document and wants framed, as {@code <meta
 * name="decorator" content="atl.…">} says.
 *
 * @param titleHtml what stands in {@code <title>}, escaped already
 * @param headHtml links and scripts of the page's own
 * @param admin whether the page belongs to the administration
 */
record PluginPage(String titleHtml, String headHtml, String bodyHtml, boolean admin) {
    private static final Pattern DECORATOR =
            Pattern.compile("<meta\\s+name=\"decorator\"\\s+content=\"(atl\\.[a-z]+)\"\\s*/?>");
    private static final Pattern HEAD = part("head");
    private static final Pattern TITLE = part("title");
    private static final Pattern BODY = part("body");
    private static final Pattern OWN = Pattern.compile("<meta\\s[^>]*>|<title>.*</title>");
    private static final Pattern MAIN = Pattern.compile("<(/?)main\\b");

    private static Pattern part(String tag) {
        return Pattern.compile("<" + tag + "\\b[^>]*>(.*)</" + tag + ">", Pattern.DOTALL);
    }

    /** The page, if the document asks to be framed. */
    static Optional<PluginPage> of(String document) {
        Matcher decorator = DECORATOR.matcher(document);
        if (!decorator.find()) {
            return Optional.empty();
        }
        String head = inner(HEAD, document);
        return Optional.of(
                new PluginPage(
                        inner(TITLE, head),
                        OWN.matcher(head).replaceAll("").strip(),
                        MAIN.matcher(inner(BODY, document)).replaceAll("<$1div"),
                        decorator.group(1).equals("atl.admin")));
    }

    private static String inner(Pattern part, String document) {
        Matcher matcher = part.matcher(document);
        return matcher.find() ? matcher.group(1) : "";
    }
}

package org.tandem.partnerships.agreement;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a reader would see of a piece of storage format. */
final class StorageText {
    private static final Pattern PLACEHOLDER =
            Pattern.compile("<ac:placeholder\\b[^>]*>.*?</ac:placeholder>", Pattern.DOTALL);
    private static final Pattern SHOWN_WITHOUT_TEXT =
            Pattern.compile("<(ac:image|ac:structured-macro|ri:user|ri:page|ri:attachment)\\b");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern BLOCK_END =
            Pattern.compile("</(p|li|h[1-6]|td|th|tr|div|pre|blockquote)>|<br\\s*/?>");
    private static final Pattern BARE_AMPERSAND =
            Pattern.compile("&(?!(#\\d+|#x[0-9A-Fa-f]+|[A-Za-z][A-Za-z0-9]*);)");
    private static final Pattern SPACE =
            Pattern.compile("&(nbsp|#160|#xA0|ensp|emsp);|[\\s\\u00A0]");

    private StorageText() {}

    /** Whether nothing was filled in: hints to the writer and empty paragraphs do not count. */
    static boolean isBlank(String storage) {
        String written = PLACEHOLDER.matcher(storage).replaceAll("");
        if (SHOWN_WITHOUT_TEXT.matcher(written).find()) {
            return false;
        }
        String text = TAG.matcher(written).replaceAll("");
        return SPACE.matcher(text).replaceAll("").isEmpty();
    }

    /**
     * What can be read, one line per block. The text keeps its entities and holds no markup, so
     * that it can be printed as HTML as it is.
     */
    static String lines(String storage) {
        String written = PLACEHOLDER.matcher(storage).replaceAll("");
        String text = TAG.matcher(BLOCK_END.matcher(written).replaceAll("\n")).replaceAll("");
        String safe =
                BARE_AMPERSAND
                        .matcher(text)
                        .replaceAll("&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;");
        return safe.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** Typed text as paragraphs of storage format; empty lines separate them. */
    static String paragraphs(String text) {
        StringBuilder storage = new StringBuilder();
        for (String paragraph : text.strip().split("\\R\\s*\\R")) {
            String lines = String.join("<br/>", escape(paragraph.strip()).split("\\R"));
            storage.append("<p>").append(lines).append("</p>");
        }
        return storage.toString();
    }

    /** The text as XML content and attribute value. Characters XML cannot hold are left out. */
    static String escape(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

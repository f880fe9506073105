package org.tandem.partnerships.agreement;

import java.util.regex.Pattern;

/** What a reader would see of a piece of storage format. */
final class StorageText {
    private static final Pattern PLACEHOLDER =
            Pattern.compile("<ac:placeholder\\b[^>]*>.*?</ac:placeholder>", Pattern.DOTALL);
    private static final Pattern SHOWN_WITHOUT_TEXT =
            Pattern.compile("<(ac:image|ac:structured-macro|ri:user|ri:page|ri:attachment)\\b");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
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

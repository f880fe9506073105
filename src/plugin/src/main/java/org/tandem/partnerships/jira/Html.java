package org.tandem.partnerships.jira;

/** Makes texts safe to stand in HTML, in text and in quoted attributes. */
final class Html {
    private Html() {}

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** Keeps addresses that run script out of links. */
    static boolean isWebAddress(String url) {
        return url.startsWith("http://") || url.startsWith("https://");
    }
}

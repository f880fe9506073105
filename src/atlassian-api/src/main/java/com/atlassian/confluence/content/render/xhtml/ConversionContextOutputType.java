package com.atlassian.confluence.content.render.xhtml;

/**
 * What the converted content is meant for. Declared from the public Javadoc of Confluence 10
 * (docs.atlassian.com), package com.atlassian.confluence.content.render.xhtml.
 */
public enum ConversionContextOutputType {
    DISPLAY("display"),
    PREVIEW("preview"),
    WORD("word"),
    PDF("pdf"),
    HTML_EXPORT("html_export"),
    FEED("feed"),
    EMAIL("email"),
    DIFF("diff");

    private final String value;

    ConversionContextOutputType(String value) {
        this.value = value;
    }

    /** The form used by {@link ConversionContext#getOutputType()}. */
    public String value() {
        return value;
    }
}

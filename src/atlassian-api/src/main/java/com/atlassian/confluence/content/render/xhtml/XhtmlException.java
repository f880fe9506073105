package com.atlassian.confluence.content.render.xhtml;

/**
 * Storage format that cannot be read or converted. Declared from the public Javadoc of Confluence
 * 10 (docs.atlassian.com), package com.atlassian.confluence.content.render.xhtml.
 */
public class XhtmlException extends Exception {
    private static final long serialVersionUID = 1L;

    public XhtmlException() {}

    public XhtmlException(String message) {
        super(message);
    }

    public XhtmlException(Throwable cause) {
        super(cause);
    }

    public XhtmlException(String message, Throwable cause) {
        super(message, cause);
    }
}

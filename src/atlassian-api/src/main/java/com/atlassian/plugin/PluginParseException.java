package com.atlassian.plugin;

/**
 * A plugin descriptor or its parameters cannot be used. Declared from the public Javadoc of the
 * Atlassian plugin framework (docs.atlassian.com), package com.atlassian.plugin.
 */
public class PluginParseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PluginParseException(String message) {
        super(message);
    }

    public PluginParseException(String message, Throwable cause) {
        super(message, cause);
    }
}

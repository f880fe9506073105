package com.atlassian.applinks.api;

/**
 * The type of a linked application is not installed here. Declared from the public Javadoc of
 * Application Links (docs.atlassian.com), package com.atlassian.applinks.api.
 */
public class TypeNotInstalledException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String type;

    public TypeNotInstalledException(String type) {
        super(type);
        this.type = type;
    }

    public String getType() {
        return type;
    }
}

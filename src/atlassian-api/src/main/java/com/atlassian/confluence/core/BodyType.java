package com.atlassian.confluence.core;

/**
 * The format of a body. Declared from the public Javadoc of Confluence 10 (docs.atlassian.com),
 * package com.atlassian.confluence.core.
 */
public final class BodyType {
    public static final BodyType UNKNOWN = new BodyType(-1);
    public static final BodyType WIKI = new BodyType(0);
    public static final BodyType RAW = new BodyType(1);
    public static final BodyType XHTML = new BodyType(2);

    private final int id;

    private BodyType(int id) {
        this.id = id;
    }

    public int toInt() {
        return id;
    }
}

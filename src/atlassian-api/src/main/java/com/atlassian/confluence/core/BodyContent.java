package com.atlassian.confluence.core;

/**
 * The body of a piece of content and its format. Declared from the public Javadoc of Confluence 10
 * (docs.atlassian.com), package com.atlassian.confluence.core.
 */
public class BodyContent {
    private final ContentEntityObject content;
    private final String body;
    private final BodyType bodyType;

    public BodyContent(ContentEntityObject content, String body, BodyType bodyType) {
        this.content = content;
        this.body = body;
        this.bodyType = bodyType;
    }

    public ContentEntityObject getContent() {
        return content;
    }

    public String getBody() {
        return body;
    }

    public BodyType getBodyType() {
        return bodyType;
    }
}

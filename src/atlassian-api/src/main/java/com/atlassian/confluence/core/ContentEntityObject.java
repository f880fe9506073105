package com.atlassian.confluence.core;

import com.atlassian.confluence.labels.Label;
import java.util.ArrayList;
import java.util.List;

/**
 * Content with a title, a body, a version and labels. Declared from the public Javadoc of
 * Confluence 10 (docs.atlassian.com), package com.atlassian.confluence.core.
 */
public abstract class ContentEntityObject extends ConfluenceEntityObject {
    private String title;
    private BodyContent bodyContent = new BodyContent(this, "", BodyType.XHTML);
    private int version = 1;
    private String contentStatus = "current";
    private List<Label> labels = new ArrayList<>();

    /** The kind of content, for example {@code page}. */
    public abstract String getType();

    /** The path of the content below the context path. */
    public abstract String getUrlPath();

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public BodyContent getBodyContent() {
        return bodyContent;
    }

    public void setBodyContent(BodyContent bodyContent) {
        this.bodyContent = bodyContent;
    }

    /** The body in storage format. */
    public String getBodyAsString() {
        return bodyContent.getBody();
    }

    public void setBodyAsString(String body) {
        bodyContent = new BodyContent(this, body, BodyType.XHTML);
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public boolean isCurrent() {
        return "current".equals(contentStatus);
    }

    public boolean isDeleted() {
        return "deleted".equals(contentStatus);
    }

    public String getContentStatus() {
        return contentStatus;
    }

    public void setContentStatus(String contentStatus) {
        this.contentStatus = contentStatus;
    }

    public List<Label> getLabels() {
        return labels;
    }

    public void setLabels(List<Label> labels) {
        this.labels = new ArrayList<>(labels);
    }
}

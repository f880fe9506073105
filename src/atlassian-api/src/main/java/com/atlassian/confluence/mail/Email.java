package com.atlassian.confluence.mail;

import com.atlassian.core.task.Task;
import java.io.Serializable;

/**
 * A mail for the queue named {@code mail}. Declared from the public Javadoc of Confluence 10
 * (docs.atlassian.com), package com.atlassian.confluence.mail; who implements the queue reads what
 * the setters were given.
 */
public final class Email implements Task, Serializable {
    private static final long serialVersionUID = 1L;

    private final String to;
    private String subject = "";
    private String body = "";
    private String mimeType = "text/plain";

    public Email(String to) {
        this.to = to;
    }

    @Override
    public void execute() {
        throw new UnsupportedOperationException("The queue sends mails");
    }

    public String getTo() {
        return to;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getMimeType() {
        return mimeType;
    }

    public void setMimeType(String mimeType) {
        this.mimeType = mimeType;
    }
}

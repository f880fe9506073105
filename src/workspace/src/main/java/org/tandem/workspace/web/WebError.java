package org.tandem.workspace.web;

import java.util.Map;

/**
 * A refusal with an HTTP status, a message for people and, for forms, a message per field. Under
 * {@code /rest} it becomes the product's error JSON (Confluence: statusCode, message, reason,
 * errors; Jira: errorMessages, errors), on a page an error page in the shell. Messages are texts
 * already translated.
 */
public final class WebError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient Map<String, String> fields;

    public WebError(int status, String message) {
        this(status, message, Map.of());
    }

    public WebError(int status, String message, Map<String, String> fields) {
        super(message);
        this.status = status;
        this.fields = Map.copyOf(fields);
    }

    public static WebError notFound(String message) {
        return new WebError(404, message);
    }

    public static WebError forbidden(String message) {
        return new WebError(403, message);
    }

    public int status() {
        return status;
    }

    public Map<String, String> fields() {
        return fields;
    }
}

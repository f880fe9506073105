package com.atlassian.sal.api.net;

/**
 * A request failed or its answer could not be used. Declared from the public Javadoc of the Shared
 * Access Layer (docs.atlassian.com), package com.atlassian.sal.api.net.
 */
public class ResponseException extends Exception {
    private static final long serialVersionUID = 1L;

    public ResponseException() {}

    public ResponseException(String message) {
        super(message);
    }

    public ResponseException(Throwable cause) {
        super(cause);
    }

    public ResponseException(String message, Throwable cause) {
        super(message, cause);
    }
}

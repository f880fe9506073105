package com.atlassian.sal.api.net;

/**
 * Uses an answer. Declared from the public Javadoc of the Shared Access Layer (docs.atlassian.com),
 * package com.atlassian.sal.api.net.
 */
public interface ResponseHandler<T extends Response> {
    void handle(T response) throws ResponseException;
}

package com.atlassian.sal.api.net;

/**
 * Turns an answer into a value. Declared from the public Javadoc of the Shared Access Layer
 * (docs.atlassian.com), package com.atlassian.sal.api.net.
 */
public interface ReturningResponseHandler<T extends Response, R> {
    R handle(T response) throws ResponseException;
}

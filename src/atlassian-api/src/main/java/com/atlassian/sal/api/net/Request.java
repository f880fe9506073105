package com.atlassian.sal.api.net;

import java.util.List;
import java.util.Map;

/**
 * An HTTP request that is being built. Declared from the public Javadoc of the Shared Access Layer
 * (docs.atlassian.com), package com.atlassian.sal.api.net.
 */
public interface Request<T extends Request<?, RESP>, RESP extends Response> {
    T setUrl(String url);

    T setConnectionTimeout(int milliseconds);

    T setSoTimeout(int milliseconds);

    T setFollowRedirects(boolean follow);

    T addHeader(String name, String value);

    T setHeader(String name, String value);

    Map<String, List<String>> getHeaders();

    T setRequestBody(String body);

    T setRequestBody(String body, String contentType);

    String execute() throws ResponseException;

    void execute(ResponseHandler<? super RESP> handler) throws ResponseException;

    <RET> RET executeAndReturn(ReturningResponseHandler<? super RESP, RET> handler)
            throws ResponseException;

    /** The HTTP methods. */
    enum MethodType {
        GET,
        POST,
        PUT,
        DELETE,
        HEAD,
        TRACE,
        OPTIONS,
        PATCH
    }
}

package com.atlassian.sal.api.net;

import java.io.InputStream;
import java.util.Map;

/**
 * The answer to a request. Declared from the public Javadoc of the Shared Access Layer
 * (docs.atlassian.com), package com.atlassian.sal.api.net.
 */
public interface Response {
    int getStatusCode();

    String getStatusText();

    boolean isSuccessful();

    String getHeader(String name);

    Map<String, String> getHeaders();

    String getResponseBodyAsString() throws ResponseException;

    InputStream getResponseBodyAsStream() throws ResponseException;
}

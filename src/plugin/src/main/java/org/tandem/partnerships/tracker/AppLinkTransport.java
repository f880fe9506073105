package org.tandem.partnerships.tracker;

import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.ApplicationLinkResponseHandler;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.sal.api.net.Request.MethodType;
import com.atlassian.sal.api.net.ResponseException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** One application link's requests, bounded in time and size, never redirected. */
final class AppLinkTransport implements JiraTransport {
    private static final int CONNECT_MILLIS = 5_000;
    private static final int READ_MILLIS = 20_000;
    private static final int MOST_BYTES = 8 * 1024 * 1024;

    private final ApplicationLinkRequestFactory requests;

    AppLinkTransport(ApplicationLinkRequestFactory requests) {
        this.requests = requests;
    }

    @Override
    public Response execute(
            String method, String path, Map<String, String> query, String jsonBody) {
        try {
            ApplicationLinkRequest request =
                    requests.createRequest(MethodType.valueOf(method), path + encoded(query));
            request.setConnectionTimeout(CONNECT_MILLIS);
            request.setSoTimeout(READ_MILLIS);
            request.setFollowRedirects(false);
            request.setHeader("Accept", "application/json");
            request.setHeader("X-Atlassian-Token", "no-check");
            if (jsonBody != null) {
                request.setRequestBody(jsonBody, "application/json");
            }
            return request.execute(new Reader());
        } catch (CredentialsRequiredException e) {
            throw new TrackerUnavailable("The person must first allow Confluence into Jira", e);
        } catch (ResponseException e) {
            throw new TrackerUnavailable("No answer from Jira: " + e.getMessage(), e);
        }
    }

    private static String encoded(Map<String, String> query) {
        if (query.isEmpty()) {
            return "";
        }
        return new TreeMap<>(query)
                .entrySet().stream()
                        .map(e -> e.getKey() + "=" + encoded(e.getValue()))
                        .collect(Collectors.joining("&", "?", ""));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static final class Reader implements ApplicationLinkResponseHandler<Response> {
        @Override
        public Response handle(com.atlassian.sal.api.net.Response response)
                throws ResponseException {
            return new Response(
                    response.getStatusCode(),
                    response.getHeader("Content-Type"),
                    body(response),
                    seconds(response.getHeader("Retry-After")),
                    response.getHeader("X-Seraph-LoginReason"));
        }

        @Override
        public Response credentialsRequired(com.atlassian.sal.api.net.Response response)
                throws ResponseException {
            return handle(response);
        }

        private static String body(com.atlassian.sal.api.net.Response response)
                throws ResponseException {
            try (InputStream in = response.getResponseBodyAsStream()) {
                if (in == null) {
                    return "";
                }
                byte[] bytes = in.readNBytes(MOST_BYTES + 1);
                if (bytes.length > MOST_BYTES) {
                    throw new ResponseException("The answer is longer than 8 MiB");
                }
                return new String(bytes, StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new ResponseException(e);
            }
        }

        /** A date instead of seconds is taken as "no wish". */
        private static int seconds(String header) {
            return header != null && header.matches("\\d{1,5}") ? Integer.parseInt(header) : 0;
        }
    }
}

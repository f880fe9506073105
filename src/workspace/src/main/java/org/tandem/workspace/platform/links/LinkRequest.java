package org.tandem.workspace.platform.links;

import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkResponseHandler;
import com.atlassian.sal.api.net.Request;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import com.atlassian.sal.api.net.ResponseHandler;
import com.atlassian.sal.api.net.ReturningResponseHandler;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One request over the application link. Redirects are never followed. */
final class LinkRequest implements ApplicationLinkRequest {
    private static final int DEFAULT_TIMEOUT_MS = 20_000;
    private static final int UNAUTHORIZED = 401;

    private final HttpClient http;
    private final Request.MethodType method;
    private final URI address;
    private final Map<String, List<String>> headers = new LinkedHashMap<>();
    private URI target;
    private String body;
    private int timeoutMs = DEFAULT_TIMEOUT_MS;
    private String secret;
    private String user;

    LinkRequest(HttpClient http, Request.MethodType method, URI address) {
        this.http = http;
        this.method = method;
        this.address = address;
    }

    /** The credential never shows among the headers. */
    void authenticate(String linkSecret, String userName) {
        secret = linkSecret;
        user = userName;
    }

    /**
     * An address of the other application: absolute, or a path within it.
     *
     * @throws IllegalArgumentException when it belongs to somebody else
     */
    @Override
    public LinkRequest setUrl(String url) {
        boolean absolute = url.startsWith("http://") || url.startsWith("https://");
        String full = absolute ? url : address + (url.startsWith("/") ? "" : "/") + url;
        if (!full.equals(address.toString()) && !full.startsWith(address + "/")) {
            throw new IllegalArgumentException("Not an address of " + address + ": " + url);
        }
        target = URI.create(full);
        return this;
    }

    /** The connection's own limit belongs to the client that all requests share. */
    @Override
    public LinkRequest setConnectionTimeout(int milliseconds) {
        return this;
    }

    @Override
    public LinkRequest setSoTimeout(int milliseconds) {
        timeoutMs = milliseconds;
        return this;
    }

    @Override
    public LinkRequest setFollowRedirects(boolean follow) {
        return this;
    }

    @Override
    public LinkRequest addHeader(String name, String value) {
        headers.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
        return this;
    }

    @Override
    public LinkRequest setHeader(String name, String value) {
        headers.put(name, new ArrayList<>(List.of(value)));
        return this;
    }

    @Override
    public Map<String, List<String>> getHeaders() {
        return headers;
    }

    @Override
    public LinkRequest setRequestBody(String newBody) {
        body = newBody;
        return this;
    }

    @Override
    public LinkRequest setRequestBody(String newBody, String contentType) {
        return setRequestBody(newBody).setHeader("Content-Type", contentType);
    }

    @Override
    public String execute() throws ResponseException {
        return executeAndReturn(
                response -> {
                    if (!response.isSuccessful()) {
                        throw new ResponseException(
                                method + " " + target + " answers " + response.getStatusCode());
                    }
                    return response.getResponseBodyAsString();
                });
    }

    @Override
    public void execute(ResponseHandler<? super Response> handler) throws ResponseException {
        handler.handle(send());
    }

    @Override
    public <R> R executeAndReturn(ReturningResponseHandler<? super Response, R> handler)
            throws ResponseException {
        return handler.handle(send());
    }

    @Override
    public <R> R execute(ApplicationLinkResponseHandler<R> handler) throws ResponseException {
        Response response = send();
        return response.getStatusCode() == UNAUTHORIZED
                ? handler.credentialsRequired(response)
                : handler.handle(response);
    }

    private Response send() throws ResponseException {
        try {
            return new LinkResponse(http.send(request(), HttpResponse.BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new ResponseException(method + " " + target + " fails: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ResponseException(method + " " + target + " was interrupted", e);
        }
    }

    private HttpRequest request() {
        HttpRequest.BodyPublisher publisher =
                body == null
                        ? HttpRequest.BodyPublishers.noBody()
                        : HttpRequest.BodyPublishers.ofString(body);
        HttpRequest.Builder request =
                HttpRequest.newBuilder(target)
                        .timeout(Duration.ofMillis(timeoutMs))
                        .method(method.name(), publisher);
        headers.forEach((name, values) -> values.forEach(value -> request.header(name, value)));
        if (secret != null) {
            request.setHeader("Authorization", "AppLink " + secret);
            request.setHeader("X-AppLink-User", user);
        }
        return request.build();
    }
}

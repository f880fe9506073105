package org.tandem.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A small client for tests over HTTP: keeps cookies, follows no redirect. The body of a PDF file is
 * what it says to its readers.
 */
public final class Http {
    private static final Pattern TOKEN =
            Pattern.compile("name=\"ajs-atl-token\" content=\"([^\"]*)\"");

    private final String base;
    private final HttpClient client;

    /**
     * @param base absolute address of one application
     */
    public Http(String base) {
        this(base, HttpClient.newBuilder().cookieHandler(new CookieManager()).build());
    }

    private Http(String base, HttpClient client) {
        this.base = base;
        this.client = client;
    }

    /** The same browser, with its cookies, at another port of the same host. */
    public Http at(String otherBase) {
        return new Http(otherBase, client);
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), Http::text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static HttpResponse.BodySubscriber<String> text(HttpResponse.ResponseInfo answer) {
        return answer.headers().firstValue("Content-Type").orElse("").equals(PdfFile.TYPE)
                ? HttpResponse.BodySubscribers.mapping(
                        HttpResponse.BodySubscribers.ofByteArray(),
                        content -> new PdfFile(content).text())
                : HttpResponse.BodyHandlers.ofString().apply(answer);
    }

    /** A file as it is. */
    public HttpResponse<byte[]> download(String path) {
        try {
            return client.send(to(path).build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(base + path));
    }

    public HttpResponse<String> get(String path) {
        return send(to(path));
    }

    public HttpResponse<String> json(String method, String path, String body) {
        return send(
                to(path).header("Content-Type", "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Posts a form as it is, without adding a token. */
    public HttpResponse<String> post(String path, Map<String, String> form) {
        String body =
                form.entrySet().stream()
                        .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                        .collect(Collectors.joining("&"));
        return send(
                to(path).header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Logs in with the name as password. */
    public HttpResponse<String> logIn(String name) {
        String path = base.endsWith("/jira") ? "/login.jsp" : "/login.action";
        return post(path, Map.of("os_username", name, "os_password", name));
    }

    /** The token that the page's forms send back. */
    public static String token(HttpResponse<String> page) {
        Matcher matcher = TOKEN.matcher(page.body());
        if (!matcher.find()) {
            throw new AssertionError("No token on the page");
        }
        return matcher.group(1);
    }

    /** The value of an {@code Authorization} header. */
    public static String basic(String name, String password) {
        byte[] pair = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    /** Where an answer sends the browser, or empty. */
    public static String location(HttpResponse<?> response) {
        return response.headers().firstValue("Location").orElse("");
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

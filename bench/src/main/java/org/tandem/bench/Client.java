package org.tandem.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Calls the server as one of the sample accounts. */
final class Client {
    static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String baseUrl;
    private final String authorization;

    Client(String baseUrl, String user) {
        this.baseUrl = baseUrl;
        String pair = user + ":" + user;
        this.authorization =
                "Basic "
                        + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    /** A page as a browser gets it. */
    String page(String path) {
        return send(request(path).header("Accept", "text/html").GET());
    }

    JsonNode get(String path) {
        return json(send(request(path).GET()));
    }

    JsonNode post(String path, Object body) {
        return json(send(request(path).POST(BodyPublishers.ofString(write(body)))));
    }

    JsonNode put(String path, Object body) {
        return json(send(request(path).PUT(BodyPublishers.ofString(write(body)))));
    }

    /** Installs a plugin on the Confluence side, in place of one with the same key. */
    void install(RawPlugin plugin) {
        String part = "Content-Disposition: form-data; name=\"plugin\"; filename=\"raw.jar\"";
        send(
                request("/confluence/rest/plugins/1.0/")
                        .setHeader("Content-Type", "multipart/form-data; boundary=limit")
                        .POST(
                                BodyPublishers.concat(
                                        BodyPublishers.ofString("--limit\r\n" + part + "\r\n\r\n"),
                                        BodyPublishers.ofByteArray(plugin.jar()),
                                        BodyPublishers.ofString("\r\n--limit--\r\n"))));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(baseUrl + path))
                .header("Authorization", authorization)
                .header("Content-Type", "application/json");
    }

    private String send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(
                        answer.uri() + " answered " + answer.statusCode() + ": " + answer.body());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode json(String body) {
        try {
            return body.isBlank() ? JSON.nullNode() : JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String write(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

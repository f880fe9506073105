package org.tandem.workspace.platform.links;

import com.atlassian.sal.api.net.Response;
import jakarta.ws.rs.core.Response.Status;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** The answer to a request over the application link, read completely. */
record LinkResponse(HttpResponse<byte[]> answer) implements Response {
    @Override
    public int getStatusCode() {
        return answer.statusCode();
    }

    @Override
    public String getStatusText() {
        Status status = Status.fromStatusCode(answer.statusCode());
        return status == null ? "" : status.getReasonPhrase();
    }

    @Override
    public boolean isSuccessful() {
        return answer.statusCode() / 100 == 2;
    }

    @Override
    public String getHeader(String name) {
        return answer.headers().firstValue(name).orElse(null);
    }

    @Override
    public Map<String, String> getHeaders() {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        answer.headers().map().forEach((name, values) -> headers.put(name, values.get(0)));
        return headers;
    }

    @Override
    public String getResponseBodyAsString() {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    @Override
    public InputStream getResponseBodyAsStream() {
        return new ByteArrayInputStream(answer.body());
    }
}

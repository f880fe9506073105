package org.tandem.workspace.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The part of a request's address below the application. */
final class RequestPath {
    private RequestPath() {}

    /** As sent, without the application's path; starts with a slash. */
    static String raw(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path.isEmpty() ? "/" : path;
    }

    /** Decoded, one by one, so that a slash within a title stays in its segment. */
    static List<String> segments(HttpServletRequest request) {
        String path = raw(request);
        // Clients of REST APIs write collections with and without a slash at the end.
        boolean slash = isRest(request) && path.endsWith("/");
        return Route.split(slash ? path.substring(0, path.length() - 1) : path).stream()
                .map(RequestPath::decode)
                .toList();
    }

    private static String decode(String segment) {
        if (segment.indexOf('%') < 0) {
            return segment;
        }
        try {
            return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new WebError(400, segment);
        }
    }

    static boolean isRest(HttpServletRequest request) {
        return raw(request).startsWith("/rest/");
    }
}

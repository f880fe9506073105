package org.tandem.workspace.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/**
 * Files under {@code static/} on the class path. Their addresses hold a fingerprint of all of them,
 * so browsers may keep them for good.
 */
final class StaticFiles extends HttpServlet {
    /** Below each application. */
    static final String PATH = "/s";

    private static final long serialVersionUID = 1L;
    private static final Map<String, String> TYPES =
            Map.of(
                    "css", "text/css;charset=UTF-8",
                    "js", "text/javascript;charset=UTF-8",
                    "svg", "image/svg+xml",
                    "png", "image/png",
                    "woff", "font/woff",
                    "woff2", "font/woff2",
                    "ico", "image/x-icon");

    private final String fingerprint;

    StaticFiles(String fingerprint) {
        this.fingerprint = fingerprint;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        int slash = path.indexOf('/', 1);
        String name = slash < 0 ? "" : path.substring(slash + 1);
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        if (type == null || name.contains("..") || name.contains("//")) {
            response.sendError(404);
            return;
        }
        try (InputStream in = StaticFiles.class.getResourceAsStream("/static/" + name)) {
            if (in == null) {
                response.sendError(404);
                return;
            }
            boolean current = path.startsWith("/" + fingerprint + "/");
            response.setHeader(
                    "Cache-Control", current ? "public, max-age=31536000, immutable" : "no-cache");
            response.setContentType(type);
            in.transferTo(response.getOutputStream());
        }
    }
}

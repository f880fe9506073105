package org.tandem.workspace.login;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.tandem.workspace.directory.Secrets;

/** Tells whether a changing request was meant by the person whose session it carries. */
public final class XsrfGuard {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> NO_CHECK = Set.of("no-check", "nocheck");

    private final String ownOrigin;

    /**
     * @param baseUrl the address people use, for example behind a proxy
     */
    public XsrfGuard(String baseUrl) {
        this.ownOrigin = origin(baseUrl);
    }

    /** The path is relative to the application. */
    public boolean allows(HttpServletRequest request, String path, Identity identity) {
        if (READING.contains(request.getMethod())) {
            return true;
        }
        return switch (identity.means()) {
            case TOKEN, BASIC, APPLICATION -> true;
            case NONE -> sameSite(request);
            case SESSION -> sameSite(request) && proven(request, path, identity);
            default -> false;
        };
    }

    private static boolean proven(HttpServletRequest request, String path, Identity identity) {
        // Browsers send neither of these across sites without asking us first, and we never agree.
        String check = request.getHeader("X-Atlassian-Token");
        if (check != null && NO_CHECK.contains(check.toLowerCase(Locale.ROOT))) {
            return true;
        }
        if (path.startsWith("/rest/")) {
            return isJson(request);
        }
        String token = request.getParameter("atl_token");
        return token != null
                && identity.session()
                        .filter(session -> Secrets.same(session.xsrfToken(), token))
                        .isPresent();
    }

    private static boolean isJson(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("application/json");
    }

    private boolean sameSite(HttpServletRequest request) {
        if ("cross-site".equals(request.getHeader("Sec-Fetch-Site"))) {
            return false;
        }
        String origin = request.getHeader("Origin");
        if (origin == null) {
            return true;
        }
        String host = request.getHeader("Host");
        return origin.equals(ownOrigin) || origin.equals(request.getScheme() + "://" + host);
    }

    private static String origin(String url) {
        URI uri = URI.create(url);
        int port = uri.getPort();
        return uri.getScheme() + "://" + uri.getHost() + (port < 0 ? "" : ":" + port);
    }
}

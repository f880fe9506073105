package org.tandem.workspace.endpoints;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tandem.workspace.modules.PluginScope;
import org.tandem.workspace.modules.RunningPlugins;

/**
 * Plugins' files for browsers: {@code /download/resources/<plugin>:<module>/<name>}, or {@code
 * /download/resources/<plugin>/<name>} for those of the plugin as a whole. Only what the descriptor
 * offers can be reached.
 */
public final class DownloadServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String FOREVER = "public, max-age=31536000, immutable";
    private static final Map<String, String> TYPES =
            Map.ofEntries(
                    Map.entry("js", "text/javascript;charset=UTF-8"),
                    Map.entry("mjs", "text/javascript;charset=UTF-8"),
                    Map.entry("css", "text/css;charset=UTF-8"),
                    Map.entry("json", "application/json"),
                    Map.entry("html", "text/html;charset=UTF-8"),
                    Map.entry("txt", "text/plain;charset=UTF-8"),
                    Map.entry("svg", "image/svg+xml"),
                    Map.entry("png", "image/png"),
                    Map.entry("jpg", "image/jpeg"),
                    Map.entry("gif", "image/gif"),
                    Map.entry("ico", "image/x-icon"),
                    Map.entry("woff2", "font/woff2"));

    private final transient RunningPlugins plugins;

    public DownloadServlet(RunningPlugins plugins) {
        this.plugins = plugins;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        int slash = path.indexOf('/');
        if (slash < 1 || escapes(path)) {
            response.sendError(404);
            return;
        }
        String[] owner = path.substring(0, slash).split(":", 2);
        String name = path.substring(slash + 1);
        Optional<PluginScope> plugin = plugins.running(owner[0]);
        Optional<String> location =
                plugin.flatMap(p -> p.assets().download(owner.length > 1 ? owner[1] : "", name));
        if (location.isEmpty()) {
            response.sendError(404);
            return;
        }
        send(plugin.get(), location.get(), request, response);
    }

    private static boolean escapes(String path) {
        return path.indexOf('\\') >= 0
                || path.indexOf('\0') >= 0
                || Arrays.asList(path.split("/")).contains("..");
    }

    private static void send(
            PluginScope plugin,
            String location,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        try (InputStream in = plugin.open(location)) {
            if (in == null) {
                response.sendError(404);
                return;
            }
            String tag = '"' + plugin.stamp() + '"';
            response.setHeader("ETag", tag);
            boolean stamped = plugin.stamp().equals(request.getParameter("v"));
            response.setHeader("Cache-Control", stamped ? FOREVER : "no-cache");
            response.setHeader("X-Content-Type-Options", "nosniff");
            if (tag.equals(request.getHeader("If-None-Match"))) {
                response.setStatus(304);
                return;
            }
            response.setContentType(type(location));
            in.transferTo(response.getOutputStream());
        }
    }

    private static String type(String location) {
        String ending = location.substring(location.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return TYPES.getOrDefault(ending, "application/octet-stream");
    }
}

package org.tandem.workspace.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.http.HttpServlet;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.ee10.servlet.ServletMapping;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandlerCollection;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Jetty with one servlet context per application. */
public final class JettyHttpServer implements HttpServer {
    /** Bytes of a form or JSON document. */
    static final int LARGEST_FORM = 2_000_000;

    /** Bytes of an upload. */
    static final long LARGEST_UPLOAD = 60_000_000;

    private static final int MOST_FORM_FIELDS = 2_000;
    private static final int KEEP_IN_MEMORY = 1_000_000;
    private static final long STOP_MILLIS = 5_000;

    private final Server server = new Server(new QueuedThreadPool(60, 4));
    private final ServerConnector connector;
    private final Map<String, ServletContextHandler> contexts = new LinkedHashMap<>();

    /**
     * Prepares the server; nothing is bound before {@link #start}.
     *
     * @param contextPaths such as {@code /jira}, or empty for the root
     */
    public JettyHttpServer(String bind, int port, List<String> contextPaths) {
        connector = new ServerConnector(server, 1, 1, http());
        connector.setHost(bind);
        connector.setPort(port);
        server.addConnector(connector);
        server.setStopTimeout(STOP_MILLIS);
        ContextHandlerCollection all = new ContextHandlerCollection(true);
        contextPaths.forEach(path -> all.addHandler(context(path)));
        CompressionHandler compressing = new CompressionHandler(all);
        GzipCompression gzip = new GzipCompression();
        gzip.setMinCompressSize(1_024);
        compressing.putCompression(gzip);
        server.setHandler(new GracefulHandler(compressing));
    }

    private static HttpConnectionFactory http() {
        HttpConfiguration config = new HttpConfiguration();
        config.setSendServerVersion(false);
        config.setRequestHeaderSize(16_384);
        config.setUriCompliance(
                UriCompliance.DEFAULT.with(
                        "titles",
                        UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR,
                        UriCompliance.Violation.AMBIGUOUS_PATH_ENCODING));
        return new HttpConnectionFactory(config);
    }

    private ServletContextHandler context(String path) {
        ServletContextHandler context = new ServletContextHandler();
        context.setContextPath(path.isEmpty() ? "/" : path);
        context.setMaxFormContentSize(LARGEST_FORM);
        context.setMaxFormKeys(MOST_FORM_FIELDS);
        context.getServletHandler().setDecodeAmbiguousURIs(true);
        context.setErrorHandler(new PlainErrors());
        contexts.put(path, context);
        return context;
    }

    /** Lets the filter see every request of a context. Before the start only. */
    public void filter(String contextPath, Filter filter) {
        contexts.get(contextPath)
                .addFilter(new FilterHolder(filter), "/*", EnumSet.of(DispatcherType.REQUEST));
    }

    @Override
    public synchronized void mount(String path, HttpServlet servlet) {
        ServletHolder holder = new ServletHolder("mounted " + path, servlet);
        holder.setAsyncSupported(true);
        holder.getRegistration()
                .setMultipartConfig(
                        new MultipartConfigElement(
                                System.getProperty("java.io.tmpdir"),
                                LARGEST_UPLOAD,
                                LARGEST_UPLOAD,
                                KEEP_IN_MEMORY));
        String context = contextOf(path);
        contexts.get(context)
                .getServletHandler()
                .addServletWithMapping(holder, pattern(context, path));
    }

    @Override
    public synchronized void unmount(String path) {
        String context = contextOf(path);
        String pattern = pattern(context, path);
        ServletHandler handler = contexts.get(context).getServletHandler();
        ServletHolder gone = handler.getServlet("mounted " + path);
        if (gone == null) {
            return;
        }
        handler.setServletMappings(
                Arrays.stream(handler.getServletMappings())
                        .filter(mapping -> !mapping.containsPathSpec(pattern))
                        .toArray(ServletMapping[]::new));
        handler.setServlets(
                Arrays.stream(handler.getServlets())
                        .filter(holder -> holder != gone)
                        .toArray(ServletHolder[]::new));
        stop(gone);
    }

    private static void stop(ServletHolder holder) {
        try {
            holder.stop();
        } catch (Exception e) {
            throw new IllegalStateException("Could not stop " + holder.getName(), e);
        }
    }

    private String contextOf(String path) {
        return contexts.keySet().stream()
                .filter(context -> path.equals(context) || path.startsWith(context + "/"))
                .reduce((one, other) -> one.length() >= other.length() ? one : other)
                .orElseThrow(() -> new IllegalArgumentException("Outside every context: " + path));
    }

    private static String pattern(String context, String path) {
        String below = path.substring(context.length());
        return below.endsWith("/") ? below + "*" : below + "/*";
    }

    @Override
    public void start() {
        try {
            server.start();
        } catch (Exception e) {
            throw new IllegalStateException(
                    "Could not listen on " + connector.getHost() + ":" + connector.getPort(), e);
        }
    }

    @Override
    public void stop() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("The HTTP server did not stop", e);
        }
    }

    /** Lets go of all that was mounted, once it is stopped for good. */
    public synchronized void forget() {
        server.setHandler((Handler) null);
        contexts.clear();
    }

    @Override
    public int port() {
        return connector.getLocalPort();
    }
}

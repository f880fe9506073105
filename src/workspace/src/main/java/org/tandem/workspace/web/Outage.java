package org.tandem.workspace.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;

/**
 * Stands before an application and can take it down while the other one goes on, so that it can be
 * seen how the plugin bears it. Normally it lets everything pass.
 */
public final class Outage extends HttpFilter {
    private static final long serialVersionUID = 1L;

    /** What becomes of requests. */
    public enum Mode {
        /** All are served. */
        NONE,
        /** None reaches the application: 503, as a proxy answers for a server that is down. */
        DOWN,
        /** Changes are made, and the connection is cut before they are answered. */
        CHANGES_UNANSWERED
    }

    private volatile Mode mode = Mode.NONE;

    public void set(Mode next) {
        mode = next;
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        switch (mode) {
            case DOWN -> response.sendError(503);
            case CHANGES_UNANSWERED -> {
                if (request.getMethod().equals("GET")) {
                    chain.doFilter(request, response);
                } else {
                    chain.doFilter(request, new CapturedResponse(response));
                    cut(request);
                }
            }
            default -> chain.doFilter(request, response);
        }
    }

    private static void cut(HttpServletRequest request) {
        ServletContextRequest.getServletContextRequest(request)
                .getConnectionMetaData()
                .getConnection()
                .getEndPoint()
                .close();
    }
}

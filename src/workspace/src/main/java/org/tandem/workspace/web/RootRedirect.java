package org.tandem.workspace.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.tandem.workspace.App;

/** Outside both applications there is only the way to the first of them. */
public final class RootRedirect extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        SecurityHeaders.set(response);
        if (request.getRequestURI().equals("/")) {
            Answer.redirect(response, App.CONFLUENCE.path() + "/");
        } else {
            response.sendError(404);
        }
    }
}

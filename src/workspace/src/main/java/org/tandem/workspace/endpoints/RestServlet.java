package org.tandem.workspace.endpoints;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** One address of a plugin's REST resources. */
final class RestServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient RestApplication application;

    RestServlet(RestApplication application) {
        this.application = application;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        application.serve(getServletConfig(), request, response);
    }
}

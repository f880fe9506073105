package org.tandem.workspace.endpoints;

import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A plugin's servlet behind its access annotation, called with the plugin's class loader. */
final class GuardedServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient HttpServlet servlet;
    private final transient ClassLoader loader;
    private final transient Access access;

    GuardedServlet(HttpServlet servlet, ClassLoader loader, Access access) {
        this.servlet = servlet;
        this.loader = loader;
        this.access = access;
    }

    @Override
    public void init(ServletConfig config) throws ServletException {
        super.init(config);
        servlet.init(config);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        access.check(servlet.getClass(), servlet.getClass().getPackage());
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            servlet.service(request, response);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Override
    public void destroy() {
        servlet.destroy();
    }
}

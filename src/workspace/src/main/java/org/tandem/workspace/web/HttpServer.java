package org.tandem.workspace.web;

import jakarta.servlet.http.HttpServlet;

/** The HTTP engine, behind as little as the workspace needs, so that it could be another one. */
public interface HttpServer {
    /** Serves all below the path with the servlet; the longest path wins. Allowed while running. */
    void mount(String path, HttpServlet servlet);

    /** Stops serving the path and destroys its servlet. */
    void unmount(String path);

    void start();

    void stop();

    int port();
}

package org.tandem.partnerships.host;

/** Where the host is. */
public interface Site {
    /** Absolute address without a trailing slash, for links that leave the host. */
    String baseUrl();

    /** Path of the application on its server: {@code /confluence}, or empty. */
    String contextPath();
}

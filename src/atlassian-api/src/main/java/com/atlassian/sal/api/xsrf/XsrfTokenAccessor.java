package com.atlassian.sal.api.xsrf;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Reads and issues the XSRF token of a session. Declared from the public Javadoc of the Shared
 * Access Layer (docs.atlassian.com), package com.atlassian.sal.api.xsrf.
 */
public interface XsrfTokenAccessor {
    String getXsrfToken(HttpServletRequest request, HttpServletResponse response, boolean create);
}

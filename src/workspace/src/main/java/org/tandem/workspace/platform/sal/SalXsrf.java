package org.tandem.workspace.platform.sal;

import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.tandem.workspace.login.Identity;
import org.tandem.workspace.login.Session;

/** The session's token against forged requests, for forms of plugins' servlets. */
public final class SalXsrf implements XsrfTokenAccessor, XsrfTokenValidator {
    private static final String PARAMETER = "atl_token";

    /** The token, or null for a request without a session. */
    @Override
    public String getXsrfToken(
            HttpServletRequest request, HttpServletResponse response, boolean create) {
        return Identity.of(request).session().map(Session::xsrfToken).orElse(null);
    }

    /**
     * Whether the request carries its session's token; without a session there is none to prove.
     */
    @Override
    public boolean validateFormEncodedToken(HttpServletRequest request) {
        String token = getXsrfToken(request, null, false);
        return token == null || token.equals(request.getParameter(PARAMETER));
    }

    @Override
    public String getXsrfParameterName() {
        return PARAMETER;
    }
}

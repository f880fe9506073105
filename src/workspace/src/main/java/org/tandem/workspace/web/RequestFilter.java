package org.tandem.workspace.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.tandem.workspace.directory.CurrentUser;
import org.tandem.workspace.directory.User;
import org.tandem.workspace.login.Authentication;
import org.tandem.workspace.login.Identity;
import org.tandem.workspace.login.XsrfGuard;
import org.tandem.workspace.store.ReadMemory;

/**
 * What every request of an application passes first, whoever answers it: headers, size, identity,
 * and the check against forged requests.
 */
final class RequestFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private static final String PLUGIN_PAGES = "/plugins/servlet/";

    private final transient AppWeb web;
    private final transient Authentication authentication;
    private final transient XsrfGuard xsrf;
    private final transient CurrentUser currentUser;

    RequestFilter(
            AppWeb web, Authentication authentication, XsrfGuard xsrf, CurrentUser currentUser) {
        this.web = web;
        this.authentication = authentication;
        this.xsrf = xsrf;
        this.currentUser = currentUser;
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
        SecurityHeaders.set(response);
        try {
            if (RequestPath.raw(request).startsWith(StaticFiles.PATH + "/")) {
                chain.doFilter(request, response);
                return;
            }
            if ("GET".equals(request.getMethod())) {
                ReadMemory.begin();
            }
            request.setCharacterEncoding("UTF-8");
            CurrentLocale.set(web.languages().of(request));
            admit(request, response);
            CurrentLocale.set(web.languages().of(request));
            if (RequestPath.raw(request).startsWith(PLUGIN_PAGES)) {
                framed(limited(request, response), response, chain);
            } else {
                chain.doFilter(limited(request, response), response);
            }
        } catch (Exception e) {
            web.errors().answer(request, response, e);
        } finally {
            currentUser.set(null);
            CurrentLocale.set(null);
            ReadMemory.end();
        }
    }

    /** Puts a page that a plugin wrote into the frame of our pages, if it asks for it. */
    private void framed(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        CapturedResponse captured = new CapturedResponse(response);
        chain.doFilter(request, captured);
        Optional<PluginPage> page =
                captured.isHtml() ? PluginPage.of(captured.text()) : Optional.empty();
        if (page.isEmpty()) {
            captured.release();
        } else {
            String html = web.shell().frame(request, web.languages().of(request), page.get());
            Answer.send(response, response.getStatus(), "text/html", html);
        }
    }

    private void admit(HttpServletRequest request, HttpServletResponse response) {
        if (request.getContentLengthLong() > limit(request)) {
            throw tooLarge(request, response);
        }
        Identity identity = authentication.identify(request);
        identity.attachTo(request);
        currentUser.set(identity.user().orElse(null));
        response.setHeader("X-AUSERNAME", identity.user().map(User::name).orElse("anonymous"));
        if (identity.user().isPresent()) {
            response.setHeader("X-Seraph-LoginReason", "OK");
        }
        if (!xsrf.allows(request, RequestPath.raw(request), identity)) {
            throw WebError.forbidden(web.text(request, "web.error.xsrf"));
        }
    }

    /** Bodies sent in chunks tell their length only by ending. */
    private HttpServletRequest limited(HttpServletRequest request, HttpServletResponse response) {
        return request.getContentLengthLong() >= 0 || isUpload(request)
                ? request
                : new LimitedRequest(request, limit(request), () -> tooLarge(request, response));
    }

    /** What is left of the body is not read, so the connection can serve no further request. */
    private WebError tooLarge(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Connection", "close");
        return new WebError(413, web.text(request, "web.error.too-large"));
    }

    private static long limit(HttpServletRequest request) {
        return isUpload(request) ? JettyHttpServer.LARGEST_UPLOAD : JettyHttpServer.LARGEST_FORM;
    }

    private static boolean isUpload(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    }
}

package org.tandem.workspace.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tandem.workspace.App;
import org.tandem.workspace.login.Identity;
import org.tandem.workspace.login.LoginRefused;

/** Turns what went wrong into the product's error JSON, an error page, or the login page. */
final class ErrorAnswers {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorAnswers.class);

    private final App app;
    private final Texts texts;
    private final Languages languages;
    private final Shell shell;

    ErrorAnswers(App app, Texts texts, Languages languages, Shell shell) {
        this.app = app;
        this.texts = texts;
        this.languages = languages;
        this.shell = shell;
    }

    void answer(HttpServletRequest request, HttpServletResponse response, Exception problem) {
        WebError error = asWebError(request, problem);
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        if (problem instanceof LoginRefused refused) {
            response.setHeader("X-Seraph-LoginReason", refused.reason().header());
        }
        if (RequestPath.isRest(request)) {
            if (error.status() == 401) {
                response.setHeader("WWW-Authenticate", "Bearer realm=\"Tandem\"");
            }
            Answer.send(response, error.status(), "application/json", json(error));
        } else if (error.status() == 401
                && Identity.of(request).user().isEmpty()
                && request.getMethod().equals("GET")) {
            Answer.redirect(response, app.path() + loginPath(request));
        } else {
            page(request, response, error);
        }
    }

    private String loginPath(HttpServletRequest request) {
        String query = request.getQueryString();
        String path = RequestPath.raw(request) + (query == null ? "" : "?" + query);
        String login = app == App.JIRA ? "/login.jsp" : "/login.action";
        return path.equals("/")
                ? login
                : login + "?os_destination=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    private WebError asWebError(HttpServletRequest request, Exception problem) {
        if (problem instanceof WebError error) {
            return error;
        }
        if (problem instanceof LoginRefused refused) {
            return new WebError(
                    refused.reason().status(), say(request, refused.reason().textKey()));
        }
        HttpException http = httpProblem(problem);
        if (http != null) {
            return new WebError(http.getCode(), HttpStatus.getMessage(http.getCode()));
        }
        String id = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Error {} at {} {}", id, request.getMethod(), request.getRequestURI(), problem);
        return new WebError(500, say(request, "web.error.unexpected", id));
    }

    /** Jetty's own refusals, such as a form that is too large, arrive wrapped. */
    private static HttpException httpProblem(Throwable problem) {
        Throwable cause = problem;
        while (cause != null) {
            if (cause instanceof HttpException http) {
                return http;
            }
            cause = cause.getCause();
        }
        return null;
    }

    private String json(WebError error) {
        return JsonBody.write(ErrorShape.of(app, error));
    }

    private void page(HttpServletRequest request, HttpServletResponse response, WebError error) {
        Map<String, Object> model = new LinkedHashMap<>();
        String key = "web.error.title." + error.status();
        model.put("title", say(request, texts.knows(key) ? key : "web.error.title"));
        model.put("message", error.getMessage());
        model.put("fields", error.fields());
        try {
            Locale locale = languages.of(request);
            String html = shell.render(request, locale, List.of(), "web/error", model);
            Answer.send(response, error.status(), "text/html", html);
        } catch (RuntimeException e) {
            LOG.error("No error page could be made", e);
            Answer.send(response, error.status(), "text/plain", error.getMessage());
        }
    }

    private String say(HttpServletRequest request, String key, Object... args) {
        return texts.text(languages.of(request), key, args);
    }
}

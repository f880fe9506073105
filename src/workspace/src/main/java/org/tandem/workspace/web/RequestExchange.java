package org.tandem.workspace.web;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tandem.workspace.App;
import org.tandem.workspace.directory.User;
import org.tandem.workspace.login.Identity;
import org.tandem.workspace.login.Session;

/** An exchange over a servlet request. */
final class RequestExchange implements Exchange {
    private final AppWeb web;
    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final Map<String, String> pathValues;
    private final Identity identity;
    private Boolean administrator;

    RequestExchange(
            AppWeb web,
            HttpServletRequest request,
            HttpServletResponse response,
            Map<String, String> pathValues) {
        this.web = web;
        this.request = request;
        this.response = response;
        this.pathValues = pathValues;
        this.identity = Identity.of(request);
    }

    @Override
    public App app() {
        return web.app();
    }

    @Override
    public Optional<User> user() {
        return identity.user();
    }

    @Override
    public User requireUser() {
        return user().orElseThrow(() -> new WebError(401, say("web.error.login-needed")));
    }

    @Override
    public boolean isAdministrator() {
        if (administrator == null) {
            administrator =
                    user().map(User::name)
                            .filter(name -> web.directory().isMember(name, app().administrators()))
                            .isPresent();
        }
        return administrator;
    }

    @Override
    public Locale locale() {
        return web.languages().of(request);
    }

    private String say(String key, Object... args) {
        return web.texts().text(locale(), key, args);
    }

    @Override
    public String path(String name) {
        String value = pathValues.get(name);
        if (value == null) {
            throw new IllegalArgumentException("The route has no {" + name + "}");
        }
        return value;
    }

    @Override
    public Optional<String> param(String name) {
        return Optional.ofNullable(request.getParameter(name))
                .map(StorableTexts::of)
                .map(String::trim)
                .filter(value -> !value.isEmpty());
    }

    @Override
    public String text(String name) {
        return param(name).orElse("");
    }

    @Override
    public int number(String name, int otherwise) {
        Optional<String> value = param(name);
        try {
            return value.map(Integer::parseInt).orElse(otherwise);
        } catch (NumberFormatException e) {
            String message = say("web.error.number", value.get());
            throw new WebError(400, name + ": " + message, Map.of(name, message));
        }
    }

    @Override
    public List<String> params(String name) {
        String[] values = request.getParameterValues(name);
        return values == null
                ? List.of()
                : Arrays.stream(values).map(StorableTexts::of).map(String::trim).toList();
    }

    @Override
    public JsonNode json() {
        return JsonBody.read(request, this::say);
    }

    @Override
    public String xsrfToken() {
        return identity.session().map(Session::xsrfToken).orElse("");
    }

    @Override
    public void page(String template, Map<String, ?> model) {
        page(200, template, model);
    }

    @Override
    public void page(int status, String template, Map<String, ?> model) {
        send(
                status,
                "text/html",
                web.shell().render(request, locale(), takeFlash(), template, model));
    }

    @Override
    public void sendJson(int status, Object body) {
        send(status, "application/json", JsonBody.write(body));
    }

    @Override
    public void send(int status, String contentType, String body) {
        Answer.send(response, status, contentType, body);
    }

    @Override
    public void noContent() {
        response.setStatus(204);
    }

    @Override
    public void redirect(String path) {
        if (!path.startsWith("/") || path.startsWith("//") || path.startsWith("/\\")) {
            throw new IllegalArgumentException("Not a path of this application: " + path);
        }
        Answer.redirect(response, app().path() + path);
    }

    @Override
    public void flash(String kind, String i18nKey, Object... args) {
        identity.session()
                .ifPresent(session -> Flash.add(web.sessions(), session, kind, say(i18nKey, args)));
    }

    private List<Flash> takeFlash() {
        return identity.session()
                .map(session -> Flash.take(web.sessions(), session))
                .orElse(List.of());
    }

    @Override
    public HttpServletRequest request() {
        return request;
    }

    @Override
    public HttpServletResponse response() {
        return response;
    }
}

package org.tandem.workspace.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tandem.workspace.login.Identity;

/** Hands each request of one application to its handler. */
final class Router extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient AppWeb web;
    private final transient RouteTable table = new RouteTable();

    Router(AppWeb web) {
        this.web = web;
    }

    Routes routes() {
        return table;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) {
        try {
            route(request, response);
        } catch (Exception e) {
            web.errors().answer(request, response, e);
        }
    }

    private void route(HttpServletRequest request, HttpServletResponse response) throws Exception {
        String method = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
        List<String> path = RequestPath.segments(request);
        RouteTable.Match match = table.find(method, path).orElseThrow(() -> nothingThere(request));
        Route.Action action = match.route().actions().get(method);
        if (action == null) {
            refuseMethod(method, match.route(), request, response);
            return;
        }
        if (!action.anonymous() && Identity.of(request).user().isEmpty()) {
            throw new WebError(401, web.text(request, "web.error.login-needed"));
        }
        action.handler().handle(new RequestExchange(web, request, response, match.values()));
    }

    /** People not logged in learn nothing about which pages exist. */
    private WebError nothingThere(HttpServletRequest request) {
        boolean page = !RequestPath.isRest(request);
        return page && Identity.of(request).user().isEmpty()
                ? new WebError(401, web.text(request, "web.error.login-needed"))
                : WebError.notFound(web.text(request, "web.error.not-found"));
    }

    private void refuseMethod(
            String method, Route route, HttpServletRequest request, HttpServletResponse response) {
        Set<String> allowed = new TreeSet<>(route.actions().keySet());
        if (allowed.contains("GET")) {
            allowed.add("HEAD");
        }
        allowed.add("OPTIONS");
        response.setHeader("Allow", String.join(", ", allowed));
        if (method.equals("OPTIONS")) {
            response.setStatus(204);
        } else {
            throw new WebError(405, web.text(request, "web.error.method", method));
        }
    }
}

package org.tandem.workspace.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The routes of one application. */
final class RouteTable implements Routes {
    /** A route that fits a path. */
    record Match(Route route, Map<String, String> values) {}

    private final Map<String, Route> byPattern;
    private final List<Route> ordered;
    private final boolean anonymous;

    RouteTable() {
        this(new LinkedHashMap<>(), new ArrayList<>(), false);
    }

    private RouteTable(Map<String, Route> byPattern, List<Route> ordered, boolean anonymous) {
        this.byPattern = byPattern;
        this.ordered = ordered;
        this.anonymous = anonymous;
    }

    @Override
    public Routes get(String pattern, Handler handler) {
        return add("GET", pattern, handler);
    }

    @Override
    public Routes post(String pattern, Handler handler) {
        return add("POST", pattern, handler);
    }

    @Override
    public Routes put(String pattern, Handler handler) {
        return add("PUT", pattern, handler);
    }

    @Override
    public Routes delete(String pattern, Handler handler) {
        return add("DELETE", pattern, handler);
    }

    @Override
    public Routes anonymous() {
        return new RouteTable(byPattern, ordered, true);
    }

    private Routes add(String method, String pattern, Handler handler) {
        Route route = byPattern.computeIfAbsent(pattern, this::newRoute);
        route.add(method, new Route.Action(handler, anonymous));
        return this;
    }

    private Route newRoute(String pattern) {
        Route route = new Route(pattern);
        ordered.add(route);
        ordered.sort(Comparator.comparing(Route::rank));
        return route;
    }

    /** The most specific route for the path that has the method, else the most specific one. */
    Optional<Match> find(String method, List<String> path) {
        Match other = null;
        for (Route route : ordered) {
            Optional<Map<String, String>> values = route.match(path);
            if (values.isPresent()) {
                Match match = new Match(route, values.get());
                if (route.actions().containsKey(method)) {
                    return Optional.of(match);
                }
                other = other == null ? match : other;
            }
        }
        return Optional.ofNullable(other);
    }
}

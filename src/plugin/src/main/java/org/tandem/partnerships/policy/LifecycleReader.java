package org.tandem.partnerships.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what a pack says about the lifecycle: levels, steps, gates, routes, rubric, owners. */
final class LifecycleReader {
    private final PackNode root;
    private final LifecycleNames names;

    LifecycleReader(PackNode root, LifecycleNames names) {
        this.root = root;
        this.names = names;
    }

    List<Level> levels() {
        List<Level> levels = root.list("levels", LifecycleReader::level);
        expectIds("levels", levels.stream().map(Level::id).toList(), Level.IDS);
        return levels;
    }

    private static Level level(PackNode node) {
        return new Level(
                node.choice("id", Level.IDS),
                node.text("title"),
                node.text("source"),
                node.list("elements", PackReader::sourced),
                node.list("benefits", PackReader::sourced),
                node.list("outcomes", PackReader::sourced));
    }

    List<OwnerLevel> ownerLevels() {
        List<OwnerLevel> levels = root.list("ownerLevels", LifecycleReader::ownerLevel);
        expectIds("ownerLevels", levels.stream().map(OwnerLevel::id).toList(), OwnerLevel.IDS);
        return levels;
    }

    private static OwnerLevel ownerLevel(PackNode node) {
        return new OwnerLevel(
                node.choice("id", OwnerLevel.IDS),
                node.text("title"),
                node.text("description"),
                node.text("source"),
                node.number("min", 0, 100),
                node.has("max") ? node.number("max", 1, 100) : OwnerLevel.ANY_NUMBER,
                node.text("eligibleGroup"),
                node.list("expectations", LifecycleReader::expectations));
    }

    private static OwnerLevel.Expectations expectations(PackNode node) {
        return new OwnerLevel.Expectations(
                node.has("heading") ? node.choice("heading", OwnerLevel.Expectations.HEADINGS) : "",
                node.list("texts", PackReader::sourced));
    }

    List<StepMap> stepMaps() {
        return root.list("stepMaps", this::stepMap);
    }

    private StepMap stepMap(PackNode node) {
        StepMap map =
                new StepMap(
                        node.id("id"),
                        node.text("title"),
                        node.text("source"),
                        node.list("steps", this::step));
        expectEveryState(node, "steps", map.steps());
        return map;
    }

    List<StepMap.Step> phases() {
        List<StepMap.Step> phases = root.list("phases", this::step);
        expectIds("phases", phases.stream().map(StepMap.Step::id).toList(), PolicyPack.PHASES);
        if (!phases.isEmpty()) {
            expectEveryState(root, "phases", phases);
        }
        return phases;
    }

    private void expectEveryState(PackNode node, String key, List<StepMap.Step> steps) {
        Map<String, String> stepOfState = new LinkedHashMap<>();
        for (StepMap.Step step : steps) {
            for (String state : step.states()) {
                String other = stepOfState.putIfAbsent(state, step.id());
                if (other != null) {
                    node.reject(key, "state-twice", state, other, step.id());
                }
            }
        }
        List<String> missing = new ArrayList<>(names.states());
        missing.removeAll(stepOfState.keySet());
        if (!missing.isEmpty()) {
            node.reject(key, "state-missing", String.join(", ", missing));
        }
    }

    private StepMap.Step step(PackNode node) {
        if (!node.has("states")) {
            node.reject("states", "missing-list");
        }
        return new StepMap.Step(
                node.id("id"),
                node.text("title"),
                node.text("actors", ""),
                node.text("source"),
                node.choices("states", names.states()));
    }

    List<GateRule> gates() {
        return root.list("gates", this::gate);
    }

    private GateRule gate(PackNode node) {
        return new GateRule(
                node.choice("transition", names.transitions()),
                node.choices("levels", Level.IDS),
                node.choices("gates", names.gates()));
    }

    List<Route> routes() {
        List<Route> routes = root.list("routes", this::route);
        expectIds("routes", routes.stream().map(Route::level).toList(), Level.IDS);
        return routes;
    }

    private Route route(PackNode node) {
        Route route =
                new Route(
                        node.choice("level", Level.IDS),
                        node.choice("route", names.routes()),
                        node.text("source"),
                        node.has("leadDays") ? node.number("leadDays", 0, Route.MOST_LEAD_DAYS) : 0,
                        node.text("leadSource", SourcedText.SAMPLE));
        if (route.leadDays() > 0 && !route.route().equals(Route.DECIDED)) {
            node.reject("leadDays", "lead-days", Route.DECIDED);
        }
        return route;
    }

    /** Warns of gates that wait for a Board through which the route does not lead. */
    void compare(List<Route> routes, List<GateRule> gates) {
        for (Route route : routes) {
            gates.stream()
                    .filter(rule -> rule.levels().contains(route.level()))
                    .flatMap(rule -> rule.gates().stream())
                    .filter(gate -> !Route.passes(route.route(), gate))
                    .distinct()
                    .forEach(
                            gate ->
                                    root.warn(
                                            "routes", "route", route.level(), gate, route.route()));
        }
    }

    Rubric rubric() {
        return root.node("rubric", RubricReader::read, null);
    }

    private void expectIds(String key, List<String> found, List<String> expected) {
        if (!found.isEmpty() && !found.equals(expected)) {
            root.reject(key, "entries", String.join(", ", expected));
        }
    }
}

package org.tandem.partnerships.intensity;

import java.util.List;
import org.tandem.partnerships.intensity.Consequences.GuardedBy;
import org.tandem.partnerships.intensity.Consequences.PackStep;
import org.tandem.partnerships.partnership.Route;

/**
 * What the last determination changed.
 *
 * @param routeBefore null while no intensity was set
 */
public record ConsequencesJson(
        List<GuardJson> gatesAdded,
        List<GuardJson> gatesRemoved,
        String routeBefore,
        String routeAfter,
        List<MapStepJson> stepsAdded,
        List<MapStepJson> stepsRemoved) {
    /** A gate before a transition. */
    public record GuardJson(String transition, String gate) {}

    /** A step of a step map, by the map's title; counted in it from 1. */
    public record MapStepJson(String map, int number, String id, String title) {}

    static ConsequencesJson of(Consequences changed) {
        return new ConsequencesJson(
                changed.gatesAdded().stream().map(ConsequencesJson::gate).toList(),
                changed.gatesRemoved().stream().map(ConsequencesJson::gate).toList(),
                changed.routeBefore().map(Route::id).orElse(null),
                changed.routeAfter().id(),
                changed.stepsAdded().stream().map(ConsequencesJson::step).toList(),
                changed.stepsRemoved().stream().map(ConsequencesJson::step).toList());
    }

    private static GuardJson gate(GuardedBy gate) {
        return new GuardJson(gate.transition(), gate.gate());
    }

    private static MapStepJson step(PackStep step) {
        return new MapStepJson(step.map(), step.number(), step.id(), step.title());
    }
}

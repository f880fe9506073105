package org.tandem.partnerships.intensity;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.tandem.partnerships.host.Person;
import org.tandem.partnerships.intensity.Consequences.GuardedBy;
import org.tandem.partnerships.intensity.Consequences.PackStep;
import org.tandem.partnerships.partnership.Change;
import org.tandem.partnerships.partnership.History;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.Route;
import org.tandem.partnerships.policy.PolicyPack;

/** Keeps who determined an intensity with whom, and what that changed (R19, R53). */
@ConfluenceComponent
class IntensityHistory {
    private final History history;

    @Inject
    IntensityHistory(History history) {
        this.history = history;
    }

    /**
     * Adds what happened; call it in the transaction that makes it happen.
     *
     * @param partnership as it was saved
     * @param before the level until now
     */
    void add(
            Partnership partnership,
            PolicyPack pack,
            Optional<String> before,
            Determination made,
            Person second) {
        int id = made.partnershipId();
        history.add(id, new Change("intensity", before.orElse(""), made.level(), made.reason()));
        history.add(id, Change.of("intensity.reviewed-with", "", second.name()));
        history.add(
                id,
                Change.of("intensity.rubric", "", pack.ref() + " rubric " + made.rubricVersion()));
        Consequences changed =
                Consequences.between(pack, partnership.agreementType(), before, made.level());
        if (changed.routeChanged()) {
            String routeBefore = changed.routeBefore().map(Route::id).orElse("");
            history.add(id, Change.of("intensity.route", routeBefore, changed.routeAfter().id()));
        }
        gates(changed.gatesAdded()).forEach(gate -> add(id, "gate", "", gate));
        gates(changed.gatesRemoved()).forEach(gate -> add(id, "gate", gate, ""));
        steps(changed.stepsAdded()).forEach(step -> add(id, "step", "", step));
        steps(changed.stepsRemoved()).forEach(step -> add(id, "step", step, ""));
    }

    private void add(int id, String what, String from, String to) {
        history.add(id, Change.of("intensity." + what, from, to));
    }

    private static List<String> gates(List<GuardedBy> gates) {
        return gates.stream().map(GuardedBy::gate).distinct().toList();
    }

    private static List<String> steps(List<PackStep> steps) {
        return steps.stream()
                .map(step -> step.map() + ": " + step.number() + ". " + step.title())
                .toList();
    }
}

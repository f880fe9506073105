package org.tandem.partnerships.lifecycle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tandem.partnerships.host.Obstacle;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.partnership.Change;
import org.tandem.partnerships.partnership.EndKind;
import org.tandem.partnerships.partnership.Gate;
import org.tandem.partnerships.partnership.Role;
import org.tandem.partnerships.partnership.Standing;
import org.tandem.partnerships.partnership.Transition;

/**
 * A transition that is taken: where the record stands after it, and what the history keeps of it.
 */
record Move(Standing after, List<Change> changes) {
    /**
     * Whether somebody may take a transition at all.
     *
     * @throws RefusedException (forbidden) for everybody else
     */
    static void permit(Transition transition, Set<Role> roles) {
        if (!transition.mayBeTakenBy(roles)) {
            throw RefusedException.forbidden("tandem.lifecycle.error.may-not", transition.id());
        }
    }

    /**
     * Takes a transition.
     *
     * @param facts one for every gate before it but the reason
     * @throws RefusedException (blocked) when it does not lead on from the state, or naming every
     *     gate that is not met; (invalid) naming what it asks for and was not said
     */
    static Move of(
            Standing before,
            MoveInput input,
            Situation situation,
            Map<Gate, Fact> facts,
            Instant now) {
        Set<Gate> met = EnumSet.noneOf(Gate.class);
        met.addAll(input.met());
        facts.forEach((gate, fact) -> met.addAll(fact.met() ? Set.of(gate) : Set.of()));
        Ruling ruling = situation.rule(input.transition(), met);
        if (!ruling.possible()) {
            throw RefusedException.blocked(
                    List.of(),
                    "tandem.lifecycle.error.not-from-here",
                    input.transition().id(),
                    before.state().id(),
                    Choices.of(situation.transitions().toArray(Transition[]::new), Transition::id));
        }
        if (!ruling.allowed()) {
            throw RefusedException.blocked(
                    obstacles(ruling.unmet(), facts), "tandem.lifecycle.error.gates");
        }
        input.checkComplete(situation.causes().keySet());
        return new Move(after(before, input, now), changes(before, input, situation.causes()));
    }

    static List<Obstacle> obstacles(List<Gate> unmet, Map<Gate, Fact> facts) {
        return unmet.stream()
                .map(
                        gate ->
                                new Obstacle(
                                        gate.id(),
                                        "tandem.gate." + gate.id(),
                                        facts.containsKey(gate) ? facts.get(gate).link() : ""))
                .toList();
    }

    private static Standing after(Standing before, MoveInput input, Instant now) {
        Transition transition = input.transition();
        boolean newCycle = transition == Transition.RENEW || transition == Transition.REOPEN;
        Optional<EndKind> ended =
                transition.asks(Transition.Asks.KIND) ? input.kind() : Optional.empty();
        return new Standing(
                transition.to(),
                now,
                newCycle ? before.cycle() + 1 : before.cycle(),
                newCycle ? now : before.cycleSince(),
                input.reason(),
                input.date(),
                ended,
                transition.asks(Transition.Asks.CAUSE) ? input.cause() : "");
    }

    private static List<Change> changes(
            Standing before, MoveInput input, Map<String, String> causes) {
        List<Change> changes = new ArrayList<>();
        Transition transition = input.transition();
        changes.add(new Change("state", before.state().id(), transition.to().id(), input.reason()));
        input.date().ifPresent(day -> changes.add(Change.of("state.date", "", day.toString())));
        if (transition.asks(Transition.Asks.KIND)) {
            input.kind().ifPresent(kind -> changes.add(Change.of("state.kind", "", kind.id())));
        }
        if (transition.asks(Transition.Asks.CAUSE) && causes.containsKey(input.cause())) {
            changes.add(Change.of("state.cause", "", causes.get(input.cause())));
        }
        return changes;
    }
}

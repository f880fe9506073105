package org.tandem.partnerships.phase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tandem.partnerships.partnership.State;
import org.tandem.partnerships.partnership.StateCounts.StateCount;
import org.tandem.partnerships.policy.PackRef;
import org.tandem.partnerships.policy.Policies;
import org.tandem.partnerships.policy.PolicyPack;
import org.tandem.partnerships.policy.ShippedPolicies;

/** The report of counts per phase (R33). */
class PhaseCountTest {
    private static final Policies POLICIES = ShippedPolicies.policies();
    private static final PackRef MADISON = new PackRef("mmsd-7544", 1);
    private static final PackRef SAINT_PAUL = new PackRef("spps-achieves", 1);

    @Test
    void partnershipsOfAllPacksCountInThePhaseOfTheirState() {
        List<StateCount> counts =
                List.of(
                        new StateCount(State.INQUIRY, MADISON, 2),
                        new StateCount(State.IMPLEMENTING, MADISON, 5),
                        new StateCount(State.IMPLEMENTING, SAINT_PAUL, 3),
                        new StateCount(State.ENDED, SAINT_PAUL, 1));

        List<PhaseCount> phases = PhaseCount.of(counts, POLICIES::of, POLICIES.of(MADISON));

        assertThat(phases)
                .extracting(PhaseCount::id, PhaseCount::partnerships)
                .containsExactly(
                        tuple("intake", 2),
                        tuple("vetting", 0),
                        tuple("development", 0),
                        tuple("follow-up", 9));
        assertThat(phases.get(3).states()).isEqualTo(Map.of(State.IMPLEMENTING, 8, State.ENDED, 1));
        assertThat(phases).extracting(PhaseCount::id).isEqualTo(PolicyPack.PHASES);
    }
}

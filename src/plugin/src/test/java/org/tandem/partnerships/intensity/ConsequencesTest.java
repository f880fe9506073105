package org.tandem.partnerships.intensity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tandem.partnerships.intensity.Consequences.GuardedBy;
import org.tandem.partnerships.intensity.Consequences.PackStep;
import org.tandem.partnerships.partnership.Route;
import org.tandem.partnerships.policy.PolicyPack;
import org.tandem.partnerships.policy.ShippedPolicies;

class ConsequencesTest {
    /** Requires an agreement from medium intensity on (R52). */
    private final PolicyPack pack =
            ShippedPolicies.policies().version("mmsd-7544", 1).orElseThrow();

    @Test
    void fromLowToHighTheAgreementAndTheBoardComeIn() {
        Consequences changed = Consequences.between(pack, "", Optional.of("low"), "high");
        assertThat(changed.routeBefore()).contains(Route.NONE);
        assertThat(changed.routeAfter()).isEqualTo(Route.NOTICE_AND_APPROVAL);
        assertThat(changed.gatesAdded())
                .contains(
                        new GuardedBy("implement", "moa-complete"),
                        new GuardedBy("implement", "board-notice"),
                        new GuardedBy("implement", "board-decision"),
                        new GuardedBy("renewed", "renewal-board-decision"));
        assertThat(changed.gatesRemoved()).isEmpty();
        assertThat(changed.stepsAdded().stream().map(PackStep::id))
                .containsExactly("boe-notice-approval", "renewal-boe-notice-approval");
    }

    @Test
    void fromMediumToHighOnlyTheDecisionIsNew() {
        Consequences changed = Consequences.between(pack, "", Optional.of("medium"), "high");
        assertThat(changed.gatesAdded())
                .containsExactly(
                        new GuardedBy("implement", "board-decision"),
                        new GuardedBy("renewed", "renewal-board-decision"));
        assertThat(changed.stepsAdded()).isEmpty();
    }

    @Test
    void theWayBackIsTheOppositeOfTheWayThere() {
        Consequences there = Consequences.between(pack, "", Optional.of("low"), "high");
        Consequences back = Consequences.between(pack, "", Optional.of("high"), "low");
        assertThat(back.gatesRemoved()).isEqualTo(there.gatesAdded());
        assertThat(back.stepsRemoved()).isEqualTo(there.stepsAdded());
        assertThat(back.gatesAdded()).isEmpty();
    }

    @Test
    void theSameLevelAgainChangesNothing() {
        assertThat(Consequences.between(pack, "", Optional.of("medium"), "medium").none()).isTrue();
    }

    @Test
    void theFirstLevelSaysItsRoute() {
        Consequences changed = Consequences.between(pack, "", Optional.empty(), "low");
        assertThat(changed.routeBefore()).isEmpty();
        assertThat(changed.routeChanged()).isTrue();
    }
}

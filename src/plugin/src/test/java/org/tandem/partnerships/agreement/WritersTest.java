package org.tandem.partnerships.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tandem.partnerships.partnership.Particulars;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.PartnershipDraft;
import org.tandem.partnerships.partnership.Standing;
import org.tandem.partnerships.partnership.State;
import org.tandem.partnerships.policy.PackRef;

/** Who writes an agreement besides the office, and when (R20, R23). */
class WritersTest {
    private static final Instant CYCLE = Instant.parse("2026-01-10T08:00:00Z");
    private static final Instant STATE = Instant.parse("2026-03-10T08:00:00Z");

    @Test
    void ownersOfEveryLevelAndThePartnersTeamWriteWhatIsBeingDeveloped() {
        assertThat(Writers.of(in(State.DEVELOPING)).of(CYCLE))
                .containsExactlyInAnyOrder("org", "prog", "ops", "lead");
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void nobodyElseWritesOnceItIsBeforeTheBoardInForceOrOver(State state) {
        boolean open =
                EnumSet.of(
                                State.INQUIRY,
                                State.VETTING,
                                State.DEVELOPING,
                                State.ADJUSTING,
                                State.RENEWING)
                        .contains(state);

        assertThat(Writers.of(in(state)).work(STATE)).isEqualTo(open);
    }

    @Test
    void whatWasInForceBeforeARenewalOrAnAdjustmentIsNotRewritten() {
        assertThat(Writers.of(in(State.RENEWING)).of(CYCLE.minusMillis(1))).isEmpty();
        assertThat(Writers.of(in(State.RENEWING)).of(CYCLE)).isNotEmpty();
        assertThat(Writers.of(in(State.ADJUSTING)).of(STATE.minusMillis(1))).isEmpty();
        assertThat(Writers.of(in(State.ADJUSTING)).of(STATE)).isNotEmpty();
    }

    private static Partnership in(State state) {
        PartnershipDraft about =
                new PartnershipDraft(
                        "Partner",
                        "Title",
                        "",
                        "",
                        "",
                        "2026-2027",
                        "",
                        "org",
                        "prog",
                        List.of("ops", "org"),
                        List.of("district"),
                        List.of("lead"),
                        Particulars.NONE);
        Standing standing =
                new Standing(state, STATE, 1, CYCLE, "", Optional.empty(), Optional.empty(), "");
        return new Partnership(1, about, standing, new PackRef("mmsd-7544", 1), 7, 1);
    }
}

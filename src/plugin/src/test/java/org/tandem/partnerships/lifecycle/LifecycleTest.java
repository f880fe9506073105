package org.tandem.partnerships.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.partnerships.partnership.State.BOARD_APPROVAL;
import static org.tandem.partnerships.partnership.State.DEVELOPING;
import static org.tandem.partnerships.partnership.State.IMPLEMENTING;
import static org.tandem.partnerships.partnership.State.RENEWAL_APPROVAL;
import static org.tandem.partnerships.partnership.State.RENEWING;
import static org.tandem.partnerships.partnership.State.VETTING;
import static org.tandem.partnerships.partnership.Transition.ADJUST;
import static org.tandem.partnerships.partnership.Transition.APPROVE_TO_DEVELOP;
import static org.tandem.partnerships.partnership.Transition.DECLINE;
import static org.tandem.partnerships.partnership.Transition.END;
import static org.tandem.partnerships.partnership.Transition.IMPLEMENT;
import static org.tandem.partnerships.partnership.Transition.RENEW;
import static org.tandem.partnerships.partnership.Transition.RENEWAL_TO_BOARD;
import static org.tandem.partnerships.partnership.Transition.RENEWED;
import static org.tandem.partnerships.partnership.Transition.RETURN_TO_DEVELOP;
import static org.tandem.partnerships.partnership.Transition.SEND_TO_BOARD;
import static org.tandem.partnerships.partnership.Transition.SUBMIT;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tandem.partnerships.partnership.Gate;
import org.tandem.partnerships.partnership.Role;
import org.tandem.partnerships.partnership.Route;
import org.tandem.partnerships.partnership.State;
import org.tandem.partnerships.partnership.Transition;

class LifecycleTest {
    private static final Set<Gate> NONE = Set.of();
    private static final Set<Gate> ALL = EnumSet.allOf(Gate.class);

    @Test
    void withoutTheBoardDevelopingLeadsStraightToImplementing() {
        Optional<Route> route = Optional.of(Route.NONE);

        assertThat(Lifecycle.from(DEVELOPING, route)).containsExactly(IMPLEMENT, END);
        assertThat(Lifecycle.from(RENEWING, route)).containsExactly(RENEWED, END);
        assertThat(Lifecycle.rule(IMPLEMENT, DEVELOPING, route, NONE, NONE).allowed()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void throughTheBoardThereIsNoWayAroundIt(Route route) {
        Optional<Route> known = Optional.of(route);

        assertThat(Lifecycle.from(DEVELOPING, known)).containsExactly(SEND_TO_BOARD, END);
        assertThat(Lifecycle.from(BOARD_APPROVAL, known))
                .containsExactly(IMPLEMENT, RETURN_TO_DEVELOP);
        assertThat(Lifecycle.from(RENEWING, known)).containsExactly(RENEWAL_TO_BOARD, END);
        assertThat(Lifecycle.rule(IMPLEMENT, DEVELOPING, known, NONE, ALL).possible()).isFalse();
        assertThat(Lifecycle.rule(RENEWED, RENEWING, known, NONE, ALL).possible()).isFalse();
    }

    @Test
    void noticeAndApprovalAreTwoThingsAndARenewalNeedsItsOwn() {
        Optional<Route> notice = Optional.of(Route.NOTICE);
        Optional<Route> both = Optional.of(Route.NOTICE_AND_APPROVAL);

        assertThat(Lifecycle.rule(IMPLEMENT, BOARD_APPROVAL, notice, NONE, NONE).unmet())
                .containsExactly(Gate.BOARD_NOTICE);
        assertThat(Lifecycle.rule(IMPLEMENT, BOARD_APPROVAL, both, NONE, NONE).unmet())
                .containsExactly(Gate.BOARD_NOTICE, Gate.BOARD_DECISION);
        Set<Gate> first = Set.of(Gate.BOARD_NOTICE, Gate.BOARD_DECISION);
        assertThat(Lifecycle.rule(RENEWED, RENEWAL_APPROVAL, both, NONE, first).unmet())
                .containsExactly(Gate.RENEWAL_BOARD_NOTICE, Gate.RENEWAL_BOARD_DECISION);
    }

    @Test
    void theGatesOfThePackAreNamedInOrderUntilTheyAreMet() {
        Set<Gate> pack = Set.of(Gate.SIGNED_OFF, Gate.MOA_COMPLETE, Gate.OFFICE_REVIEWED);
        Optional<Route> route = Optional.of(Route.NOTICE);

        assertThat(Lifecycle.rule(SEND_TO_BOARD, DEVELOPING, route, pack, NONE).unmet())
                .containsExactly(Gate.MOA_COMPLETE, Gate.OFFICE_REVIEWED, Gate.SIGNED_OFF);
        assertThat(Lifecycle.rule(SEND_TO_BOARD, DEVELOPING, route, pack, pack).allowed()).isTrue();
    }

    @Test
    void whileTheRouteIsUnknownNothingPassesTheFork() {
        Optional<Route> unknown = Optional.empty();

        assertThat(Lifecycle.from(DEVELOPING, unknown))
                .containsExactly(SEND_TO_BOARD, IMPLEMENT, END);
        assertThat(Lifecycle.rule(IMPLEMENT, DEVELOPING, unknown, NONE, NONE).unmet())
                .containsExactly(Gate.INTENSITY_SET);
        assertThat(Lifecycle.rule(SEND_TO_BOARD, DEVELOPING, unknown, NONE, NONE).unmet())
                .containsExactly(Gate.INTENSITY_SET);
    }

    @Test
    void decliningAdjustingAndEndingNeedAReason() {
        Optional<Route> route = Optional.of(Route.NONE);

        assertThat(Lifecycle.rule(DECLINE, VETTING, route, NONE, NONE).unmet())
                .containsExactly(Gate.REASON_GIVEN);
        assertThat(Lifecycle.rule(ADJUST, IMPLEMENTING, route, NONE, NONE).unmet())
                .containsExactly(Gate.REASON_GIVEN);
        assertThat(Lifecycle.rule(END, IMPLEMENTING, route, NONE, NONE).unmet())
                .containsExactly(Gate.REASON_GIVEN);
        assertThat(Lifecycle.rule(RENEW, IMPLEMENTING, route, NONE, NONE).allowed()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void everyStateCanBeLeft(State state) {
        for (Route route : Route.values()) {
            assertThat(Lifecycle.from(state, Optional.of(route))).isNotEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void thePartnersTeamSubmitsAndNeverDecides(Transition transition) {
        Set<Role> both = Set.of(Role.PARTNER_TEAM, Role.STAFF, Role.PROGRAMMATIC_OWNER);

        assertThat(transition.mayBeTakenBy(Set.of(Role.PARTNER_TEAM)))
                .isEqualTo(transition == SUBMIT);
        assertThat(transition.mayBeTakenBy(both)).isEqualTo(transition == SUBMIT);
        assertThat(transition.mayBeTakenBy(Set.of(Role.OFFICE))).isTrue();
        assertThat(transition.mayBeTakenBy(Set.of())).isFalse();
    }

    @Test
    void staffDecideOnInquiriesAndOnlyTheOrganizationalOwnerOrTheOfficeEnds() {
        assertThat(APPROVE_TO_DEVELOP.mayBeTakenBy(Set.of(Role.STAFF))).isTrue();
        assertThat(DECLINE.mayBeTakenBy(Set.of(Role.PROGRAMMATIC_OWNER))).isFalse();
        assertThat(IMPLEMENT.mayBeTakenBy(Set.of(Role.STAFF))).isFalse();
        assertThat(END.mayBeTakenBy(Set.of(Role.PROGRAMMATIC_OWNER))).isFalse();
        assertThat(END.mayBeTakenBy(Set.of(Role.ORGANIZATIONAL_OWNER))).isTrue();
        assertThat(RETURN_TO_DEVELOP.mayBeTakenBy(Set.of(Role.ORGANIZATIONAL_OWNER))).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void idsAreReadBack(Gate gate) {
        assertThat(Gate.ofId(gate.id())).contains(gate);
        assertThat(Gate.ofId(gate.name())).isEmpty();
    }
}

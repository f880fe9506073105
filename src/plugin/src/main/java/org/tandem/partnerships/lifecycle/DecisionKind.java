package org.tandem.partnerships.lifecycle;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tandem.partnerships.partnership.Role;
import org.tandem.partnerships.partnership.State;

/** What is decided about a partnership, and recorded here. */
enum DecisionKind {
    /** The go-ahead to develop it; not an approval by the Board (R26). */
    APPROVAL_TO_DEVELOP(EnumSet.of(State.VETTING), EnumSet.of(Role.OFFICE, Role.STAFF)),
    /** The Board is told (R137). */
    BOARD_NOTICE(
            EnumSet.of(
                    State.DEVELOPING, State.BOARD_APPROVAL, State.RENEWING, State.RENEWAL_APPROVAL),
            EnumSet.of(Role.OFFICE)),
    /** The Board decides; recorded by the office (R21, R24). */
    BOARD_DECISION(
            EnumSet.of(State.BOARD_APPROVAL, State.RENEWAL_APPROVAL), EnumSet.of(Role.OFFICE));

    private final Set<State> states;
    private final Set<Role> recorders;

    DecisionKind(Set<State> states, Set<Role> recorders) {
        this.states = states;
        this.recorders = recorders;
    }

    /** As REST writes it: {@code board-notice}. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean isRecordedIn(State state) {
        return states.contains(state);
    }

    /** Who is on the partner's team never decides, whatever else the person is. */
    boolean mayBeRecordedBy(Set<Role> roles) {
        return !roles.contains(Role.PARTNER_TEAM) && roles.stream().anyMatch(recorders::contains);
    }

    static Optional<DecisionKind> ofId(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }
}

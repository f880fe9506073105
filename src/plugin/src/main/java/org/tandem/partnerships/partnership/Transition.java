package org.tandem.partnerships.partnership;

import static org.tandem.partnerships.partnership.Role.OFFICE;
import static org.tandem.partnerships.partnership.Role.ORGANIZATIONAL_OWNER;
import static org.tandem.partnerships.partnership.Role.PARTNER_TEAM;
import static org.tandem.partnerships.partnership.Role.PROGRAMMATIC_OWNER;
import static org.tandem.partnerships.partnership.Role.STAFF;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A way from one state to another: from where, who may take it (R18–R24, R151), what to say. */
public enum Transition {
    /** By the partner or by staff (R18). */
    SUBMIT(
            State.VETTING,
            Set.of(State.INQUIRY),
            Set.of(OFFICE, STAFF, PROGRAMMATIC_OWNER, PARTNER_TEAM)),
    /** The inquiry is not taken up. */
    DECLINE(State.DECLINED, Set.of(State.VETTING), Set.of(OFFICE, STAFF), Asks.REASON),
    /** The go-ahead of the public step map (R26). */
    APPROVE_TO_DEVELOP(State.DEVELOPING, Set.of(State.VETTING), Set.of(OFFICE, STAFF)),
    /** Only where the route leads through the Board (R21). */
    SEND_TO_BOARD(State.BOARD_APPROVAL, Set.of(State.DEVELOPING), Roles.LEADING),
    /** Straight from developing only where the route does not lead through the Board (R28). */
    IMPLEMENT(State.IMPLEMENTING, Set.of(State.DEVELOPING, State.BOARD_APPROVAL), Roles.LEADING),
    /** The Board, or its agenda, wants something changed. */
    RETURN_TO_DEVELOP(State.DEVELOPING, Set.of(State.BOARD_APPROVAL), Set.of(OFFICE), Asks.REASON),
    /** Change a running partnership (R31). */
    ADJUST(State.ADJUSTING, Set.of(State.IMPLEMENTING), Roles.LEADING, Asks.REASON, Asks.DATE),
    /** The change is made. */
    RESUME(State.IMPLEMENTING, Set.of(State.ADJUSTING), Roles.LEADING),
    /** Starts a renewal cycle of its own (R23). */
    RENEW(State.RENEWING, Set.of(State.IMPLEMENTING), Roles.LEADING),
    /** A second Board item; only where the route leads through the Board (R24). */
    RENEWAL_TO_BOARD(State.RENEWAL_APPROVAL, Set.of(State.RENEWING), Roles.LEADING),
    /** Straight from renewing only where the route does not lead through the Board. */
    RENEWED(State.IMPLEMENTING, Set.of(State.RENEWING, State.RENEWAL_APPROVAL), Roles.LEADING),
    /** By agreement or not, from every state in which something was begun (R31). */
    END(
            State.ENDED,
            Set.of(
                    State.DEVELOPING,
                    State.IMPLEMENTING,
                    State.ADJUSTING,
                    State.RENEWING,
                    State.RENEWAL_APPROVAL),
            Set.of(OFFICE, ORGANIZATIONAL_OWNER),
            Asks.REASON,
            Asks.DATE,
            Asks.KIND,
            Asks.CAUSE),
    /** Begins anew, with every decision still to be made. */
    REOPEN(State.INQUIRY, Set.of(State.ENDED, State.DECLINED), Set.of(OFFICE), Asks.REASON);

    /** What must be said when a transition is taken. */
    public enum Asks {
        REASON,
        /** From when on. */
        DATE,
        /** {@link EndKind}. */
        KIND,
        /** One of the policy pack's reasons to end a partnership, if it lists any (I9). */
        CAUSE
    }

    private static final Set<Transition> THROUGH_THE_BOARD =
            EnumSet.of(SEND_TO_BOARD, RENEWAL_TO_BOARD);

    private final State to;
    private final Set<State> from;
    private final Set<Role> takers;
    private final Set<Asks> asks;

    Transition(State to, Set<State> from, Set<Role> takers, Asks... asks) {
        this.to = to;
        this.from = from;
        this.takers = takers;
        this.asks = Set.of(asks);
    }

    /** As packs and REST write it: {@code send-to-board}. */
    public String id() {
        return Ids.of(this);
    }

    public State to() {
        return to;
    }

    public boolean startsAt(State state) {
        return from.contains(state);
    }

    public boolean asks(Asks what) {
        return asks.contains(what);
    }

    /**
     * Whether a person with these roles may take it. Who is on the partner's team never decides,
     * whatever else the person is.
     */
    public boolean mayBeTakenBy(Set<Role> roles) {
        Set<Role> counted = roles.contains(PARTNER_TEAM) ? Set.of(PARTNER_TEAM) : roles;
        return counted.stream().anyMatch(takers::contains);
    }

    /** Those who may take it, in order of nearness to the partnership. */
    public List<Role> takers() {
        return takers.stream().sorted(Comparator.reverseOrder()).toList();
    }

    /** Whether the Board's route must be known for it. */
    public boolean needsRoute() {
        return switch (this) {
            case SEND_TO_BOARD, IMPLEMENT, RENEWAL_TO_BOARD, RENEWED -> true;
            default -> false;
        };
    }

    /** Whether it depends on the Board's route if it is possible from this state. */
    public boolean dependsOnRoute(State state) {
        return state == State.DEVELOPING && (this == SEND_TO_BOARD || this == IMPLEMENT)
                || state == State.RENEWING && (this == RENEWAL_TO_BOARD || this == RENEWED);
    }

    /** Whether it is on the way of a partnership with this route; only asked where it depends. */
    public boolean isOn(Route route) {
        return THROUGH_THE_BOARD.contains(this) == (route != Route.NONE);
    }

    /** The transition with this id. */
    public static Optional<Transition> ofId(String id) {
        return Ids.find(values(), Transition::id, id);
    }

    /** Sets of roles that several transitions share. */
    private static final class Roles {
        /** Who leads the work (R20, R22, R23). */
        static final Set<Role> LEADING = Set.of(OFFICE, ORGANIZATIONAL_OWNER, PROGRAMMATIC_OWNER);

        private Roles() {}
    }
}

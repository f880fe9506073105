package org.tandem.partnerships.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.partnership.Change;
import org.tandem.partnerships.partnership.EndKind;
import org.tandem.partnerships.partnership.Gate;
import org.tandem.partnerships.partnership.Role;
import org.tandem.partnerships.partnership.Route;
import org.tandem.partnerships.partnership.Standing;
import org.tandem.partnerships.partnership.State;
import org.tandem.partnerships.partnership.Transition;

/** Whatever people try in whatever order, under whatever pack. */
class LifecyclePropertiesTest {
    private static final Instant START = Instant.parse("2026-11-21T09:00:00Z");
    private static final Map<String, String> CAUSES = Map.of("if-needed", "It is needed");

    /** Every way there is, written down once more: from, transition, to. */
    private static final Set<String> WAYS =
            Set.of(
                    "inquiry submit vetting",
                    "vetting decline declined",
                    "vetting approve-to-develop developing",
                    "developing send-to-board board-approval",
                    "developing implement implementing",
                    "developing end ended",
                    "board-approval implement implementing",
                    "board-approval return-to-develop developing",
                    "implementing adjust adjusting",
                    "implementing renew renewing",
                    "implementing end ended",
                    "adjusting resume implementing",
                    "adjusting end ended",
                    "renewing renewal-to-board renewal-approval",
                    "renewing renewed implementing",
                    "renewing end ended",
                    "renewal-approval renewed implementing",
                    "renewal-approval end ended",
                    "ended reopen inquiry",
                    "declined reopen inquiry");

    /** Those that are there with, or without, the Board only. */
    private static final Set<String> WITH_BOARD =
            Set.of(
                    "developing send-to-board board-approval",
                    "renewing renewal-to-board renewal-approval");

    private static final Set<String> WITHOUT_BOARD =
            Set.of("developing implement implementing", "renewing renewed implementing");

    private static final Set<Transition> NEEDS_ROUTE =
            EnumSet.of(
                    Transition.SEND_TO_BOARD,
                    Transition.IMPLEMENT,
                    Transition.RENEWAL_TO_BOARD,
                    Transition.RENEWED);

    /**
     * Something that somebody tries, and how things are at that moment.
     *
     * @param met the gates that are met, the reason left out
     */
    record Attempt(
            Transition transition,
            Set<Role> roles,
            boolean reason,
            boolean date,
            boolean kind,
            boolean cause,
            Set<Gate> met,
            Optional<Route> route) {
        MoveInput input() {
            return new MoveInput(
                    transition,
                    reason ? "because" : "",
                    date ? Optional.of(LocalDate.of(2026, 11, 21)) : Optional.empty(),
                    kind ? Optional.of(EndKind.VOLUNTARY) : Optional.empty(),
                    cause ? "if-needed" : "mood",
                    1);
        }

        Map<Gate, Fact> facts() {
            Map<Gate, Fact> facts = new EnumMap<>(Gate.class);
            EnumSet.complementOf(EnumSet.of(Gate.REASON_GIVEN))
                    .forEach(gate -> facts.put(gate, new Fact(met.contains(gate), "")));
            return facts;
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void noSequenceOfAttemptsLeavesTheWaysOrBypassesAGate(
            @ForAll("attempts") List<Attempt> attempts,
            @ForAll("packs") Map<Transition, Set<Gate>> pack) {
        Standing standing = start();
        List<Change> history = new ArrayList<>();
        for (Attempt attempt : attempts) {
            Situation situation = new Situation(standing.state(), attempt.route(), pack, CAUSES);
            Optional<Move> move = take(standing, attempt, situation);
            assertThat(move.isPresent())
                    .as("%s in %s", attempt, standing.state())
                    .isEqualTo(expected(standing.state(), attempt, pack));
            if (move.isPresent()) {
                checkCycle(standing, move.get().after(), attempt.transition());
                standing = move.get().after();
                history.addAll(move.get().changes());
            }
        }
        assertThat(replayed(history)).isEqualTo(standing.state());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void whatIsRefusedNamesEveryGateThatIsNotMet(
            @ForAll("attempts") List<Attempt> attempts,
            @ForAll("packs") Map<Transition, Set<Gate>> pack,
            @ForAll State state) {
        for (Attempt attempt : attempts) {
            Situation situation = new Situation(state, attempt.route(), pack, CAUSES);
            Set<Gate> unmet = EnumSet.noneOf(Gate.class);
            unmet.addAll(pack.getOrDefault(attempt.transition(), Set.of()));
            unmet.removeAll(attempt.met());
            unmet.remove(Gate.REASON_GIVEN);
            try {
                Move.of(standing(state), attempt.input(), situation, attempt.facts(), START);
                assertThat(unmet).isEmpty();
            } catch (RefusedException refused) {
                if (!refused.obstacles().isEmpty()) {
                    assertThat(refused.obstacles())
                            .extracting(one -> one.name())
                            .containsAll(unmet.stream().map(Gate::id).toList());
                }
            }
        }
    }

    private static Optional<Move> take(Standing standing, Attempt attempt, Situation situation) {
        try {
            Move.permit(attempt.transition(), attempt.roles());
            return Optional.of(
                    Move.of(standing, attempt.input(), situation, attempt.facts(), START));
        } catch (RefusedException refused) {
            return Optional.empty();
        }
    }

    /** The rule once more, in other words. */
    private static boolean expected(State state, Attempt attempt, Map<Transition, Set<Gate>> pack) {
        Transition transition = attempt.transition();
        String way = state.id() + " " + transition.id() + " " + transition.to().id();
        boolean board = attempt.route().filter(route -> route != Route.NONE).isPresent();
        return WAYS.contains(way)
                && !(WITH_BOARD.contains(way) && !board)
                && !(WITHOUT_BOARD.contains(way) && board)
                && !(NEEDS_ROUTE.contains(transition) && attempt.route().isEmpty())
                && isTaker(transition, attempt.roles())
                && isSaid(transition, attempt)
                && attempt.met().containsAll(needed(transition, attempt, pack));
    }

    private static boolean isTaker(Transition transition, Set<Role> roles) {
        if (roles.contains(Role.PARTNER_TEAM)) {
            return transition == Transition.SUBMIT;
        }
        if (roles.contains(Role.OFFICE)) {
            return true;
        }
        return switch (transition) {
            case SUBMIT -> roles.contains(Role.STAFF) || roles.contains(Role.PROGRAMMATIC_OWNER);
            case DECLINE, APPROVE_TO_DEVELOP -> roles.contains(Role.STAFF);
            case RETURN_TO_DEVELOP, REOPEN -> false;
            case END -> roles.contains(Role.ORGANIZATIONAL_OWNER);
            default ->
                    roles.contains(Role.ORGANIZATIONAL_OWNER)
                            || roles.contains(Role.PROGRAMMATIC_OWNER);
        };
    }

    private static boolean isSaid(Transition transition, Attempt attempt) {
        return switch (transition) {
            case DECLINE, RETURN_TO_DEVELOP, REOPEN -> attempt.reason();
            case ADJUST -> attempt.reason() && attempt.date();
            case END -> attempt.reason() && attempt.date() && attempt.kind() && attempt.cause();
            default -> true;
        };
    }

    private static Set<Gate> needed(
            Transition transition, Attempt attempt, Map<Transition, Set<Gate>> pack) {
        Set<Gate> needed = EnumSet.noneOf(Gate.class);
        needed.addAll(pack.getOrDefault(transition, Set.of()));
        Route route = attempt.route().orElse(Route.NONE);
        if (transition == Transition.IMPLEMENT && route != Route.NONE) {
            needed.add(Gate.BOARD_NOTICE);
        }
        if (transition == Transition.IMPLEMENT && route == Route.NOTICE_AND_APPROVAL) {
            needed.add(Gate.BOARD_DECISION);
        }
        if (transition == Transition.RENEWED && route != Route.NONE) {
            needed.add(Gate.RENEWAL_BOARD_NOTICE);
        }
        if (transition == Transition.RENEWED && route == Route.NOTICE_AND_APPROVAL) {
            needed.add(Gate.RENEWAL_BOARD_DECISION);
        }
        if (attempt.reason()) {
            needed.remove(Gate.REASON_GIVEN);
        }
        return needed;
    }

    private static void checkCycle(Standing before, Standing after, Transition transition) {
        boolean anew = transition == Transition.RENEW || transition == Transition.REOPEN;
        assertThat(after.cycle()).isEqualTo(before.cycle() + (anew ? 1 : 0));
        assertThat(after.ended().isPresent()).isEqualTo(transition == Transition.END);
        assertThat(after.cause()).isEqualTo(transition == Transition.END ? "if-needed" : "");
    }

    /** Follows the history from the beginning; each entry starts where the one before ended. */
    private static State replayed(List<Change> history) {
        State state = State.INQUIRY;
        for (Change change : history) {
            if (change.subject().equals("state")) {
                assertThat(change.from()).isEqualTo(state.id());
                state = State.ofId(change.to()).orElseThrow();
            }
        }
        return state;
    }

    private static Standing start() {
        return standing(State.INQUIRY);
    }

    private static Standing standing(State state) {
        return new Standing(state, START, 0, START, "", Optional.empty(), Optional.empty(), "");
    }

    @Provide
    Arbitrary<List<Attempt>> attempts() {
        Arbitrary<Boolean> mostly = Arbitraries.frequency(Tuple.of(4, true), Tuple.of(1, false));
        Arbitrary<Set<Role>> roles =
                Arbitraries.frequencyOf(
                        Tuple.of(3, Arbitraries.just(Set.of(Role.OFFICE))),
                        Tuple.of(2, Arbitraries.of(Role.class).set()));
        Arbitrary<Set<Gate>> met =
                Arbitraries.frequencyOf(
                        Tuple.of(
                                3,
                                Arbitraries.just(
                                        (Set<Gate>)
                                                EnumSet.complementOf(
                                                        EnumSet.of(Gate.REASON_GIVEN)))),
                        Tuple.of(
                                1,
                                Arbitraries.of(Gate.class)
                                        .filter(gate -> gate != Gate.REASON_GIVEN)
                                        .set()));
        return Combinators.combine(
                        Arbitraries.of(Transition.class),
                        roles,
                        mostly,
                        mostly,
                        mostly,
                        mostly,
                        met,
                        Arbitraries.of(Route.class).optional(0.9))
                .as(Attempt::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(120);
    }

    @Provide
    Arbitrary<Map<Transition, Set<Gate>>> packs() {
        return Arbitraries.maps(
                        Arbitraries.of(Transition.class),
                        Arbitraries.of(Gate.class).set().ofMaxSize(4))
                .ofMaxSize(8);
    }
}

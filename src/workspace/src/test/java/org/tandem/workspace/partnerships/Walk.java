package org.tandem.workspace.partnerships;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A journey whose step trackers, work list and history are checked at every step. */
final class Walk {
    private static final String OFFICE = "The partnership office: ";

    /** What states are called, by id. */
    static final Map<String, String> NAMES =
            Map.of(
                    "inquiry", "Inquiry",
                    "vetting", "Being reviewed by the office",
                    "developing", "Developing the agreement",
                    "board-approval", "Before the Board",
                    "implementing", "Implementing",
                    "adjusting", "Being adjusted",
                    "renewing", "Renewing",
                    "renewal-approval", "Renewal before the Board",
                    "ended", "Ended",
                    "declined", "Declined");

    /** What the office's work list says by state; partnerships in other states rest. */
    private static final Map<String, String> WAITING =
            Map.of(
                    "inquiry", "Priya Nair: Submit the inquiry",
                    "vetting", OFFICE + "Determine the intensity and decide whether to develop it",
                    "developing", "Priya Nair: Develop the agreement with the partner",
                    "board-approval", OFFICE + "Give notice to the Board and record its decision",
                    "adjusting", "Priya Nair: Make the change and resume",
                    "renewing", "Priya Nair: Refine the agreement with the partner",
                    "renewal-approval",
                            OFFICE
                                    + "Give notice to the Board of the renewal and record its"
                                    + " decision");

    final Journey journey;
    private final Map<String, Map<String, String>> steps;
    private final List<String> expected = new ArrayList<>();
    private final Map<String, Integer> visits = new HashMap<>();
    private String state = "inquiry";
    private String agreement = "";

    /**
     * A walk that begins with the inquiry.
     *
     * @param steps the current step on every map, by state
     */
    Walk(Journey journey, Map<String, Map<String, String>> steps) {
        this.journey = journey;
        this.steps = steps;
        check();
    }

    /** Takes a transition that leads there. */
    void to(String next, String user, String transition, String... more) {
        assertThat(journey.take(user, transition, more)).isEqualTo(next);
        expected.add(NAMES.get(state) + ">" + NAMES.get(next));
        state = next;
        check();
    }

    /** Both trackers and the work list are right at every step. */
    private void check() {
        visits.merge(state, 1, Integer::sum);
        assertThat(journey.steps()).as(state).isEqualTo(steps.get(state));
        assertThat(journey.waiting()).as(state).isEqualTo(Optional.ofNullable(WAITING.get(state)));
    }

    /** From the inquiry to developing; it is declined first and reopened. */
    void toDeveloping(Rubric intensity) {
        to("vetting", "prog-owner", "submit");
        assertThat(journey.blocked("office", "approve-to-develop"))
                .containsExactly("intensity-set", "approved-to-develop");
        declinedAndReopened();
        journey.determine(intensity);
        journey.decided("approval-to-develop", "refused");
        approveToDevelop();
    }

    /** A partnership that was ended begins anew: what was decided in its first life is over. */
    void reopened() {
        to("inquiry", "office", "reopen", "reason", "They are back");
        to("vetting", "prog-owner", "submit");
        declinedAndReopened();
        approveToDevelop();
    }

    private void declinedAndReopened() {
        to("declined", "office", "decline", "reason", "No staff");
        to("inquiry", "office", "reopen", "reason", "There is staff now");
        to("vetting", "partner-lead", "submit");
    }

    private void approveToDevelop() {
        assertThat(journey.blocked("org-owner", "approve-to-develop"))
                .containsExactly("approved-to-develop");
        journey.decided("approval-to-develop", "approved");
        to("developing", "org-owner", "approve-to-develop");
    }

    /**
     * Has the agreement written, or what has changed since in it signed again, and sends it to the
     * Board.
     *
     * @param gates before a first agreement is written
     */
    void toTheBoard(String... gates) {
        List<String> before = journey.open("send-to-board");
        if (agreement.isEmpty()) {
            assertThat(journey.blocked("prog-owner", "send-to-board")).containsExactly(gates);
            agreement = journey.agreement();
        } else {
            assertThat(gates).containsAll(before);
        }
        journey.signOff(agreement);
        to("board-approval", "prog-owner", "send-to-board");
        assertThat(journey.blocked("prog-owner", "implement")).contains("board-notice");
    }

    void adjustAndResume() {
        to("adjusting", "prog-owner", "adjust", "reason", "New school", "date", "2026-12-01");
        to("implementing", "prog-owner", "resume");
    }

    void approvedByTheBoard() {
        assertThat(journey.decide("office", "board-decision", "approved", "2026-01-15"))
                .as("no decision without a notice")
                .matches(answer -> answer.statusCode() == 400);
        journey.decided("board-notice", "");
        assertThat(journey.decide("office", "board-decision", "approved", "2026-01-14"))
                .as("no decision before the notice")
                .matches(answer -> answer.statusCode() == 400);
        journey.decided("board-decision", "approved");
    }

    /** What the Board was told before the partnership was returned counts no more. */
    void returnedAndSentAgain(String... gates) {
        to("developing", "office", "return-to-develop", "reason", "Costs?");
        to("board-approval", "prog-owner", "send-to-board");
        assertThat(journey.blocked("org-owner", "implement")).containsExactly(gates);
    }

    /**
     * Renews up to the Board's second item.
     *
     * @param gates before the renewal is complete; all but the agreement are the Board's
     */
    void renewThroughTheBoard(String... gates) {
        to("renewing", "prog-owner", "renew");
        List<String> before = journey.open("renewal-to-board");
        if (before.isEmpty()) {
            to("renewal-approval", "prog-owner", "renewal-to-board");
            assertThat(journey.blocked("prog-owner", "renewed")).containsExactly(gates);
            journey.revise(agreement);
        } else {
            assertThat(journey.blocked("prog-owner", "renewal-to-board"))
                    .containsExactly("renewal-moa");
            journey.revise(agreement);
            to("renewal-approval", "prog-owner", "renewal-to-board");
        }
        assertThat(journey.blocked("prog-owner", "renewed"))
                .as("the first approval does not count")
                .containsExactlyElementsOf(
                        Arrays.stream(gates).filter(gate -> !gate.equals("renewal-moa")).toList());
    }

    /**
     * Ends it, which its programmatic owner may not.
     *
     * @param kind {@code voluntary} or {@code involuntary}
     */
    void end(String kind) {
        assertThat(journey.attempt("prog-owner", "end", "reason", "Over").statusCode())
                .isEqualTo(403);
        String[] said = {
            "reason",
            "The grant ran out",
            "date",
            "2026-12-31",
            "kind",
            kind,
            "cause",
            "not-on-track"
        };
        to("ended", "org-owner", "end", said);
    }

    /** Every state but these was walked at least twice, and the history tells every move. */
    void checkWalked(String... notOnTheWay) {
        Set<String> onTheWay = new HashSet<>(NAMES.keySet());
        onTheWay.removeAll(Set.of(notOnTheWay));
        assertThat(visits.keySet()).isEqualTo(onTheWay);
        assertThat(visits.values()).allMatch(times -> times >= 2);
        assertThat(journey.moves()).isEqualTo(expected);
    }
}

package org.tandem.workspace.partnerships;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A journey whose step trackers and history are checked at every step. */
final class Walk {
    private static final Map<String, String> NAMES =
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

    final Journey journey;
    private final Map<String, Map<String, String>> steps;
    private final List<String> expected = new ArrayList<>();
    private String state = "inquiry";
    private String agreement;

    /**
     * @param steps the current step on every map, by state
     */
    Walk(Journey journey, Map<String, Map<String, String>> steps) {
        this.journey = journey;
        this.steps = steps;
        checkSteps();
    }

    /** Takes a transition that leads there. */
    void to(String next, String user, String transition, String... more) {
        assertThat(journey.take(user, transition, more)).isEqualTo(next);
        expected.add(NAMES.get(state) + ">" + NAMES.get(next));
        state = next;
        checkSteps();
    }

    private void checkSteps() {
        assertThat(journey.steps()).as(state).isEqualTo(steps.get(state));
    }

    void toDeveloping(Rubric intensity) {
        to("vetting", "prog-owner", "submit");
        assertThat(journey.blocked("office", "approve-to-develop"))
                .containsExactly("intensity-set", "approved-to-develop");
        journey.determine(intensity);
        journey.decided("approval-to-develop", "refused");
        assertThat(journey.blocked("org-owner", "approve-to-develop"))
                .containsExactly("approved-to-develop");
        journey.decided("approval-to-develop", "approved");
        to("developing", "org-owner", "approve-to-develop");
    }

    /** Writes and signs the agreement and sends it to the Board. */
    void throughTheBoard(String... gates) {
        assertThat(journey.blocked("prog-owner", "send-to-board")).containsExactly(gates);
        agreement = journey.agreement();
        journey.signOff(agreement);
        to("board-approval", "prog-owner", "send-to-board");
        assertThat(journey.blocked("prog-owner", "implement")).contains("board-notice");
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

    /** What the Board said before it returned the partnership counts no more. */
    void approvedByTheBoardAfterAReturn() {
        approvedByTheBoard();
        to("developing", "office", "return-to-develop", "reason", "Costs?");
        to("board-approval", "prog-owner", "send-to-board");
        assertThat(journey.blocked("org-owner", "implement"))
                .containsExactly("board-notice", "board-decision");
        approvedByTheBoard();
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
            assertThat(before).containsExactly("renewal-moa");
            journey.revise(agreement);
            to("renewal-approval", "prog-owner", "renewal-to-board");
        }
        assertThat(journey.blocked("prog-owner", "renewed"))
                .as("the first approval does not count")
                .containsExactlyElementsOf(
                        Arrays.stream(gates).filter(gate -> !gate.equals("renewal-moa")).toList());
    }

    void end() {
        assertThat(journey.attempt("prog-owner", "end", "reason", "Over").statusCode())
                .isEqualTo(403);
        to(
                "ended",
                "org-owner",
                "end",
                "reason",
                "The grant ran out",
                "date",
                "2026-12-31",
                "kind",
                "voluntary");
    }

    void checkHistory() {
        assertThat(journey.moves()).isEqualTo(expected);
    }
}

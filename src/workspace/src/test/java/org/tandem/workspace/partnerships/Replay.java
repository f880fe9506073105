package org.tandem.workspace.partnerships;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * Follows a history from the inquiry, as a reader would who knows only what must be decided before
 * a partnership goes on.
 */
final class Replay {
    private String state = "Inquiry";
    private boolean approvedToDevelop;
    private boolean noticed;
    private boolean approved;

    /** Whether an entry tells of a transition or a decision. */
    static boolean counts(JsonNode change) {
        String subject = change.path("subject").asText();
        return subject.equals("state") || subject.startsWith("decision.");
    }

    /**
     * The state in which it ends.
     *
     * @param history oldest first
     */
    String of(List<JsonNode> history) {
        for (JsonNode change : history) {
            String to = change.path("to").asText();
            switch (change.path("subject").asText()) {
                case "state" -> move(change.path("from").asText(), to);
                case "decision.approval-to-develop" -> approvedToDevelop = isApproved(to);
                case "decision.board-notice" -> noticed = true;
                case "decision.board-decision" -> approved = isApproved(to);
                default -> {}
            }
        }
        return state;
    }

    private static boolean isApproved(String outcome) {
        return outcome.startsWith("Approved");
    }

    private void move(String from, String to) {
        assertThat(from).as("no gap before " + to).isEqualTo(state);
        state = to;
        switch (from + ">" + to) {
            case "Being reviewed by the office>Developing the agreement" ->
                    assertThat(approvedToDevelop).as("approved to develop").isTrue();
            case "Before the Board>Implementing", "Renewal before the Board>Implementing" ->
                    assertThat(noticed && approved).as("noticed and approved").isTrue();
            case "Ended>Inquiry", "Declined>Inquiry" -> {
                approvedToDevelop = false;
                beginBoardItem();
            }
            case "Implementing>Renewing", "Before the Board>Developing the agreement" ->
                    beginBoardItem();
            default -> {}
        }
    }

    private void beginBoardItem() {
        noticed = false;
        approved = false;
    }
}

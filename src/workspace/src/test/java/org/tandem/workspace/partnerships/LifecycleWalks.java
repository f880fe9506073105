package org.tandem.workspace.partnerships;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * One partnership after another goes through all states of its way twice: from an inquiry to a
 * renewal, and after its end once more.
 */
abstract class LifecycleWalks {
    static final Map<String, Map<String, String>> MADISON =
            Map.of(
                    "inquiry", steps("submit-proposal", "submit-inquiry"),
                    "vetting", steps("determine-intensity", "approval-to-develop"),
                    "declined", steps("determine-intensity", "approval-to-develop"),
                    "developing", steps("develop-moa", "develop-agreement"),
                    "board-approval", steps("boe-notice-approval", "develop-agreement"),
                    "implementing", steps("implement-monitor", "implement"),
                    "adjusting", steps("refine-renew", "monitor-strengthen"),
                    "renewing", steps("refine-renew", "monitor-strengthen"),
                    "ended", steps("refine-renew", "monitor-strengthen"),
                    "renewal-approval", steps("renewal-boe-notice-approval", "monitor-strengthen"));

    private static final Map<String, Map<String, String>> SAINT_PAUL =
            Map.of(
                    "inquiry", Map.of("phases", "intake", "public", "ask"),
                    "vetting", Map.of("phases", "vetting", "public", "hear-back"),
                    "declined", Map.of("phases", "vetting", "public", "hear-back"),
                    "developing", Map.of("phases", "development", "public", "agree"),
                    "board-approval", Map.of("phases", "development", "public", "agree"),
                    "implementing", Map.of("phases", "follow-up", "public", "work"),
                    "adjusting", Map.of("phases", "follow-up", "public", "work"),
                    "renewing", Map.of("phases", "follow-up", "public", "look-back"),
                    "renewal-approval", Map.of("phases", "follow-up", "public", "look-back"),
                    "ended", Map.of("phases", "follow-up", "public", "look-back"));

    private static final String[] AGREED = {"moa-complete", "office-reviewed", "signed-off"};

    abstract Office district();

    /** A new partnership, governed by the active pack. */
    abstract Journey journey(String partner) throws Exception;

    @Test
    void lowIntensityNeedsNeitherAgreementNorBoard() throws Exception {
        Walk walk = new Walk(journey("Chess Friends"), MADISON);
        walk.toDeveloping(Rubric.LOW);
        walk.to("implementing", "prog-owner", "implement");
        low(walk);
        walk.end("voluntary");
        walk.reopened();
        walk.to("implementing", "org-owner", "implement");
        low(walk);
        walk.end("involuntary");
        walk.checkWalked("board-approval", "renewal-approval");
    }

    private static void low(Walk walk) {
        walk.adjustAndResume();
        walk.to("renewing", "org-owner", "renew");
        walk.to("implementing", "prog-owner", "renewed");
    }

    @Test
    void mediumIntensityNeedsAnAgreementAndANoticeAndBothAnewToRenew() throws Exception {
        Walk walk = new Walk(journey("Piano Friends"), MADISON);
        walk.toDeveloping(Rubric.MEDIUM);
        medium(walk);
        walk.end("voluntary");
        walk.reopened();
        medium(walk);
        walk.end("involuntary");
        walk.checkWalked();
    }

    private static void medium(Walk walk) {
        walk.toTheBoard(AGREED);
        walk.journey.decided("board-notice", "");
        walk.returnedAndSentAgain("board-notice");
        walk.journey.decided("board-notice", "");
        walk.to("implementing", "prog-owner", "implement");
        walk.adjustAndResume();
        walk.renewThroughTheBoard("renewal-moa", "renewal-board-notice");
        walk.journey.decided("board-notice", "");
        walk.to("implementing", "prog-owner", "renewed");
    }

    @Test
    void highIntensityNeedsTheBoardsDecisionAndASecondOneToRenew() throws Exception {
        Walk walk = new Walk(journey("Robot Friends"), MADISON);
        walk.toDeveloping(Rubric.HIGH);
        high(walk, AGREED);
        walk.end("voluntary");
        walk.reopened();
        high(walk, AGREED);
        walk.end("involuntary");
        walk.checkWalked();
    }

    @Test
    void saintPaulWalksTheSameStatesOnItsOwnMaps() throws Exception {
        district().activate("spps-achieves/1", "mmsd-7544/1");
        Walk walk = new Walk(journey("Garden Friends"), SAINT_PAUL);
        district().activate("mmsd-7544/1", "spps-achieves/1");
        walk.toDeveloping(Rubric.HIGH);
        high(walk, "moa-complete");
        walk.end("voluntary");
        walk.reopened();
        high(walk, "moa-complete");
        walk.end("involuntary");
        walk.checkWalked();
    }

    private static void high(Walk walk, String... agreed) {
        walk.toTheBoard(agreed);
        walk.approvedByTheBoard();
        walk.returnedAndSentAgain("board-notice", "board-decision");
        walk.approvedByTheBoard();
        walk.to("implementing", "org-owner", "implement");
        walk.adjustAndResume();
        walk.renewThroughTheBoard("renewal-moa", "renewal-board-notice", "renewal-board-decision");
        walk.approvedByTheBoard();
        walk.to("implementing", "prog-owner", "renewed");
    }

    @Test
    void answersRaisedFromLowToHighBringGatesAndStepsAtOnceAndAreLogged() throws Exception {
        Walk walk = new Walk(journey("Poetry Friends"), MADISON);
        walk.toDeveloping(Rubric.LOW);
        Journey journey = walk.journey;
        assertThat(journey.skipped()).containsExactly("4", "7");
        assertThat(journey.open("implement")).isEmpty();

        journey.determine(Rubric.HIGH);

        assertThat(journey.attempt("prog-owner", "implement").body())
                .contains("not possible in the state developing. Valid: send-to-board, end");
        assertThat(journey.blocked("prog-owner", "send-to-board")).containsExactly(AGREED);
        assertThat(journey.skipped()).isEmpty();
        assertThat(journey.history())
                .extracting(change -> change.path("to").asText())
                .contains(
                        "High intensity",
                        "a complete memorandum of agreement",
                        "notice and approval");
    }

    private static Map<String, String> steps(String policy, String open) {
        return Map.of("policy", policy, "public", open);
    }
}

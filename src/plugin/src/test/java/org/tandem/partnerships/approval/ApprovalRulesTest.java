package org.tandem.partnerships.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ApprovalRulesTest {
    private static final Instant AT = Instant.parse("2026-11-21T09:00:00Z");

    @Test
    void approvalCanBeAskedForOnceAllSectionsAreFilledAndSomebodyCanSign() {
        assertThat(AskRule.obstacle(Optional.empty(), "h1", List.of("Metrics"), true))
                .contains("tandem.approval.error.incomplete");
        assertThat(AskRule.obstacle(Optional.empty(), "h1", List.of(), false))
                .contains("tandem.approval.error.no-signer");
        assertThat(AskRule.obstacle(Optional.empty(), "h1", List.of(), true)).isEmpty();
    }

    @Test
    void theSameTextIsNotAskedForTwice() {
        for (String status : List.of("Office Review", "Awaiting Sign-off", "Approved")) {
            assertThat(AskRule.obstacle(Optional.of(request(status)), "h1", List.of(), true))
                    .contains("tandem.approval.error.asked-already");
        }
    }

    @Test
    void aChangedReturnedOrWithdrawnAgreementCanBeAskedForAgain() {
        assertThat(AskRule.obstacle(Optional.of(request("Approved")), "h2", List.of(), true))
                .isEmpty();
        assertThat(AskRule.obstacle(Optional.of(request("Returned")), "h1", List.of(), true))
                .isEmpty();
        assertThat(AskRule.obstacle(Optional.of(request("Withdrawn")), "h1", List.of(), true))
                .isEmpty();
    }

    @Test
    void aLaterEditOfThePageIsSeen() {
        assertThat(request("Approved").changedSince("h1")).isFalse();
        assertThat(request("Approved").changedSince("h2")).isTrue();
    }

    @Test
    void onlyTheOrganizationalOwnersSignatureOnThatTextCounts() {
        ApprovalRequest approved = request("Approved", decision("org-owner", "Approved", "h1"));
        assertThat(approved.signedOffBy("org-owner")).isTrue();
        assertThat(approved.signedOffBy("office")).isFalse();
        assertThat(
                        request("Approved", decision("org-owner", "Approved", "h0"))
                                .signedOffBy("org-owner"))
                .isFalse();
        assertThat(request("Approved").signedOffBy("org-owner")).isFalse();
    }

    @Test
    void decisionsAreReadAsTheWorkflowWroteThem() {
        String json =
                "[{\"by\":\"office\",\"byName\":\"Olu Office\",\"at\":\"2026-11-21T09:00:00Z\","
                        + "\"action\":\"Return for changes\",\"from\":\"Office Review\","
                        + "\"to\":\"Returned\",\"pageVersion\":3,\"hash\":\"h1\",\"why\":\"costs\"}]";
        assertThat(Decision.list(json))
                .containsExactly(
                        new Decision(
                                "office",
                                "Olu Office",
                                AT,
                                "Return for changes",
                                "Returned",
                                3,
                                "h1",
                                "costs"));
        assertThat(Decision.list("")).isEmpty();
        assertThat(Decision.list("[{\"at\":\"soon\"}]")).isEmpty();
    }

    private static Decision decision(String by, String to, String hash) {
        return new Decision(by, by, AT, "Sign off", to, 3, hash, "");
    }

    private static ApprovalRequest request(String status, Decision... decisions) {
        return new ApprovalRequest(
                1, 1, 7, 3, "h1", "u1", AT, Optional.of("SCP-1"), status, List.of(decisions));
    }
}

package org.tandem.partnerships.approval;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A request for approval of one version of an agreement.
 *
 * @param hash of the page's text when it was asked
 * @param askedBy key of the person
 * @param issueKey empty while it is on its way to Jira
 * @param status name of the issue's status; empty while nothing was heard of it
 */
record ApprovalRequest(
        int id,
        int partnershipId,
        long pageId,
        int pageVersion,
        String hash,
        String askedBy,
        Instant askedAt,
        Optional<String> issueKey,
        String status,
        List<Decision> decisions) {
    ApprovalState state() {
        return ApprovalState.of(status);
    }

    /** Whether the page's text is no longer the one that approval was asked for (R114). */
    boolean changedSince(String currentHash) {
        return state() != ApprovalState.WITHDRAWN && !hash.equals(currentHash);
    }

    /** The decision that led to the present status. */
    Optional<Decision> lastDecision() {
        return decisions.isEmpty()
                ? Optional.empty()
                : Optional.of(decisions.get(decisions.size() - 1));
    }

    /** Whether the office passed what was asked for on to be signed (R113). */
    boolean reviewed() {
        boolean passed =
                state() == ApprovalState.AWAITING_SIGN_OFF || state() == ApprovalState.APPROVED;
        return passed
                && decisions.stream()
                        .filter(d -> d.to().equals(ApprovalState.AWAITING_SIGN_OFF.status()))
                        .anyMatch(d -> d.hash().equals(hash));
    }

    /**
     * Whether the agreement is signed off as it was asked: by the organizational owner, on the
     * version that was asked for. What Jira holds can be edited there, so this is checked here.
     *
     * @param organizationalOwner login name
     */
    boolean signedOffBy(String organizationalOwner) {
        return state() == ApprovalState.APPROVED
                && lastDecision()
                        .filter(d -> d.to().equals(ApprovalState.APPROVED.status()))
                        .filter(d -> d.by().equalsIgnoreCase(organizationalOwner))
                        .filter(d -> d.hash().equals(hash))
                        .isPresent();
    }
}

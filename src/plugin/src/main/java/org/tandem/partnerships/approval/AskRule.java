package org.tandem.partnerships.approval;

import java.util.List;
import java.util.Optional;

/** When approval may be asked for. */
final class AskRule {
    private AskRule() {}

    /**
     * What stands in the way, as an i18n key; empty when approval may be asked for.
     *
     * @param latest the page's latest request
     * @param hash of the page's text now
     * @param missing titles of the sections to fill in
     * @param signer whether an organizational owner is named, who will sign
     */
    static Optional<String> obstacle(
            Optional<ApprovalRequest> latest, String hash, List<String> missing, boolean signer) {
        if (!missing.isEmpty()) {
            return Optional.of("tandem.approval.error.incomplete");
        }
        if (!signer) {
            return Optional.of("tandem.approval.error.no-signer");
        }
        if (latest.isEmpty()) {
            return Optional.empty();
        }
        return switch (latest.get().state()) {
            case SENDING -> Optional.of("tandem.approval.error.sending");
            case OFFICE_REVIEW, AWAITING_SIGN_OFF, APPROVED, ELSEWHERE ->
                    latest.get().changedSince(hash)
                            ? Optional.empty()
                            : Optional.of("tandem.approval.error.asked-already");
            default -> Optional.empty();
        };
    }
}

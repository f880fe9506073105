package org.tandem.partnerships.approval;

import java.util.List;

/**
 * What the template of {@code approval-status} prints; empty texts are not shown.
 *
 * @param agreement title of the page it is about, {@code agreementUrl} where it is; empty on that
 *     page itself
 * @param selected which template and way through the Board its type selects, in words
 * @param state in words
 * @param look the AUI lozenge that goes with the state
 * @param next who must do what next
 * @param warning what is wrong with the approval
 * @param askUrl where approval is asked for; empty when the reader may not, or not now
 */
public record ApprovalView(
        String agreement,
        String agreementUrl,
        String selected,
        String state,
        String look,
        String next,
        String warning,
        String issueKey,
        String issueUrl,
        List<String> missing,
        String askUrl,
        String pageVersion,
        List<Row> decisions) {
    /** A decision. */
    public record Row(String at, String who, String what, String version, String why) {}
}

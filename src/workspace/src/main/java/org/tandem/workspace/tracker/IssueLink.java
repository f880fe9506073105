package org.tandem.workspace.tracker;

/**
 * A link as seen from one of its two issues.
 *
 * @param outward whether this issue is the source, so that {@link LinkType#outward()} describes it
 */
public record IssueLink(long id, LinkType type, boolean outward, IssueRef other) {
    /** How the two are related, from this issue's side: "blocks", "is blocked by". */
    public String label() {
        return outward ? type.outward() : type.inward();
    }
}

package org.tandem.partnerships.owner;

import java.util.List;
import org.tandem.partnerships.action.ActionItem;
import org.tandem.partnerships.partnership.Ownership;

/**
 * What a hand-over moved.
 *
 * @param from login name
 * @param to login name
 * @param levels ids
 * @param actions the open ones, which are on their way to the new assignee in Jira
 * @param version of the partnership, for the next change
 */
public record HandOverJson(
        String from, String to, List<String> levels, List<MovedActionJson> actions, int version) {
    /**
     * An action that moved.
     *
     * @param issueKey null while it is on its way to Jira
     */
    public record MovedActionJson(int id, String summary, String issueKey) {}

    static HandOverJson of(HandedOver done, int version) {
        HandOver handOver = done.handOver();
        return new HandOverJson(
                handOver.from().name(),
                handOver.to().name(),
                handOver.levels().stream().map(Ownership::id).toList(),
                done.actions().stream().map(HandOverJson::moved).toList(),
                version);
    }

    private static MovedActionJson moved(ActionItem action) {
        return new MovedActionJson(action.id(), action.summary(), action.issueKey().orElse(null));
    }
}

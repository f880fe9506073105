package org.tandem.partnerships.action;

import java.time.LocalDate;
import java.util.Optional;
import org.tandem.partnerships.host.Person;

/**
 * A checked action that is to be recorded.
 *
 * @param summary one line of at most {@link #LONGEST_SUMMARY} characters
 * @param detail what else is to be known; may be empty
 * @param owner who does it; empty while the queue's people have not shared it out
 * @param queue group whose people it waits for; empty for an action of one person
 * @param parentId the action that it is a part of; 0 for none
 * @param origin names what made it where it must be made once only; else empty
 */
public record ActionDraft(
        ActionKind kind,
        String summary,
        String detail,
        Optional<Person> owner,
        String queue,
        LocalDate due,
        Place place,
        int parentId,
        String origin) {
    /** Jira's limit. */
    public static final int LONGEST_SUMMARY = ActionRules.LONGEST_SUMMARY;

    /**
     * Where an action was typed.
     *
     * @param meetingPageId 0 for an action of no meeting
     * @param section of the agenda; empty for none
     * @param theme id of the section's theme; empty for none
     * @param themeTitle what Jira shows
     */
    record Place(
            long meetingPageId, String section, String theme, String themeTitle, Quarter quarter) {}

    /** An action of no meeting, for one person. */
    public static ActionDraft of(
            ActionKind kind, String summary, String detail, Optional<Person> owner, LocalDate due) {
        Place place = new Place(0, "", "", "", Quarter.of(due));
        return new ActionDraft(kind, summary, detail, owner, "", due, place, 0, "");
    }

    /** The same, waiting for the people of a group. */
    public ActionDraft inQueue(String group) {
        return new ActionDraft(kind, summary, detail, owner, group, due, place, parentId, origin);
    }

    /** The same as a part of another action of the partnership. */
    public ActionDraft partOf(int actionId) {
        return new ActionDraft(kind, summary, detail, owner, queue, due, place, actionId, origin);
    }

    /** The same, made by something that makes it once only. */
    public ActionDraft madeBy(String newOrigin) {
        return new ActionDraft(
                kind, summary, detail, owner, queue, due, place, parentId, newOrigin);
    }
}

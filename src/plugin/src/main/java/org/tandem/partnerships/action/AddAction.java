package org.tandem.partnerships.action;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.tandem.partnerships.host.PageRef;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.host.Transactions;
import org.tandem.partnerships.partnership.Document;
import org.tandem.partnerships.partnership.DocumentKind;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.Partnerships;

/** Records an action and, in the same transaction, that Jira must get an issue for it (R176). */
@ConfluenceComponent
public class AddAction {
    private final Partnerships partnerships;
    private final ActionChecks checks;
    private final RecordAction record;
    private final Transactions transactions;

    @Inject
    AddAction(
            Partnerships partnerships,
            ActionChecks checks,
            RecordAction record,
            Transactions transactions) {
        this.partnerships = partnerships;
        this.checks = checks;
        this.record = record;
        this.transactions = transactions;
    }

    /**
     * Adds an action as the current person.
     *
     * @throws RefusedException (not logged in), (not found), (forbidden), or (invalid) naming every
     *     wrong field
     */
    public ActionItem add(NewAction action) {
        Partnership partnership = partnerships.edit(action.partnershipId());
        checkMeeting(action, partnership);
        CheckedAction checked = checks.check(action, partnership.pack());
        ActionDraft draft = draft(action, checked);
        ActionItem added = transactions.inTransaction(() -> record.record(partnership, draft));
        record.wake();
        return added;
    }

    private static ActionDraft draft(NewAction action, CheckedAction checked) {
        return new ActionDraft(
                ActionKind.ACTION,
                action.summary(),
                "",
                Optional.of(checked.owner()),
                "",
                checked.due(),
                new ActionDraft.Place(
                        action.meetingPageId(),
                        action.section(),
                        checked.theme(),
                        checked.themeTitle(),
                        checked.quarter()),
                0,
                "");
    }

    /** Only a meeting of this partnership, which the person may view. */
    private void checkMeeting(NewAction action, Partnership partnership) {
        if (action.meetingPageId() == 0) {
            return;
        }
        partnerships.documents(partnership.id(), DocumentKind.MEETING).stream()
                .map(Document::page)
                .map(PageRef::id)
                .filter(page -> page == action.meetingPageId())
                .findAny()
                .orElseThrow(() -> RefusedException.notFound("tandem.action.error.no-meeting"));
    }
}

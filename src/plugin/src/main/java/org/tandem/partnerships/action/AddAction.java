package org.tandem.partnerships.action;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.tandem.partnerships.host.PageRef;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.host.Transactions;
import org.tandem.partnerships.partnership.Change;
import org.tandem.partnerships.partnership.Document;
import org.tandem.partnerships.partnership.DocumentKind;
import org.tandem.partnerships.partnership.History;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.Partnerships;
import org.tandem.partnerships.tracker.Outbox;

/** Records an action and, in the same transaction, that Jira must get an issue for it (R176). */
@ConfluenceComponent
public class AddAction {
    private final Partnerships partnerships;
    private final ActionChecks checks;
    private final ActionStore store;
    private final ActionIssue issues;
    private final History history;
    private final Outbox outbox;
    private final People people;
    private final Transactions transactions;

    @Inject
    AddAction(
            Partnerships partnerships,
            ActionChecks checks,
            ActionStore store,
            ActionIssue issues,
            History history,
            Outbox outbox,
            People people,
            Transactions transactions) {
        this.partnerships = partnerships;
        this.checks = checks;
        this.store = store;
        this.issues = issues;
        this.history = history;
        this.outbox = outbox;
        this.people = people;
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
        Optional<PageRef> meeting = meeting(action, partnership);
        CheckedAction checked = checks.check(action, partnership.pack());
        String key = Outbox.newKey();
        ActionItem added =
                transactions.inTransaction(
                        () -> {
                            outbox.create(
                                    key, issues.of(action, checked, partnership, meeting, key));
                            history.add(
                                    partnership.id(), Change.of("action", "", action.summary()));
                            return store.add(action, checked, key, people.required().key());
                        });
        outbox.wake();
        return added;
    }

    /** Only a meeting of this partnership, which the person may view. */
    private Optional<PageRef> meeting(NewAction action, Partnership partnership) {
        if (action.meetingPageId() == 0) {
            return Optional.empty();
        }
        return Optional.of(
                partnerships.documents(partnership.id(), DocumentKind.MEETING).stream()
                        .map(Document::page)
                        .filter(page -> page.id() == action.meetingPageId())
                        .findAny()
                        .orElseThrow(
                                () -> RefusedException.notFound("tandem.action.error.no-meeting")));
    }
}

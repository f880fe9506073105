package org.tandem.partnerships.action;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.List;
import org.tandem.partnerships.host.Person;
import org.tandem.partnerships.tracker.IssueHandOver;
import org.tandem.partnerships.tracker.Outbox;

/** Passes the open actions of somebody who hands a partnership over on to the next person. */
@ConfluenceComponent
public class ActionHandOver {
    private final ActionStore store;
    private final Outbox outbox;

    @Inject
    ActionHandOver(ActionStore store, Outbox outbox) {
        this.store = store;
        this.outbox = outbox;
    }

    /**
     * Gives the open actions of one person in a partnership to another, and answers which. Call it
     * in the transaction of the hand-over, whose permission the caller has checked, and {@link
     * #wake} after it.
     */
    public List<ActionItem> pass(int partnershipId, Person from, Person to) {
        List<OpenAction> open = store.openOf(partnershipId, from.name());
        for (OpenAction action : open) {
            store.assign(action.item().id(), to);
            String issue = action.item().issueKey().orElse("");
            outbox.handOver(new IssueHandOver(action.outboxKey(), issue, from.name(), to.name()));
        }
        return open.stream().map(OpenAction::item).toList();
    }

    /** How many open actions {@link #pass} would pass on. */
    public int open(int partnershipId, Person person) {
        return store.openOf(partnershipId, person.name()).size();
    }

    /** Tells Jira at once. */
    public void wake() {
        outbox.wake();
    }
}

package org.tandem.partnerships.action;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.partnership.Change;
import org.tandem.partnerships.partnership.History;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.tracker.Outbox;

/** The one way in which actions come to be: a row, its history, and an issue to be made in Jira. */
@ConfluenceComponent
public class RecordAction {
    private final ActionStore store;
    private final ActionIssue issues;
    private final History history;
    private final Outbox outbox;
    private final People people;

    @Inject
    RecordAction(
            ActionStore store, ActionIssue issues, History history, Outbox outbox, People people) {
        this.store = store;
        this.issues = issues;
        this.history = history;
        this.outbox = outbox;
        this.people = people;
    }

    /**
     * Records an action as the current person. Call it in the transaction of the change that needs
     * it, whose permission the caller has checked, and {@link #wake} after it.
     */
    public ActionItem record(Partnership partnership, ActionDraft draft) {
        String key = Outbox.newKey();
        String parent = store.outboxKey(partnership.id(), draft.parentId()).orElse("");
        outbox.create(key, issues.of(draft, partnership, key, parent));
        history.add(
                partnership.id(), new Change(subject(draft), "", draft.summary(), draft.detail()));
        return store.add(partnership.id(), draft, key, people.required().key());
    }

    private static String subject(ActionDraft draft) {
        return draft.kind() == ActionKind.ACTION ? "action" : "action." + draft.kind().id();
    }

    /** Tells Jira at once. */
    public void wake() {
        outbox.wake();
    }
}

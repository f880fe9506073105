package org.tandem.partnerships.tracker;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import jakarta.inject.Inject;
import java.util.List;
import org.tandem.partnerships.host.InputErrors;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.Person;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.host.Transactions;
import org.tandem.partnerships.partnership.Partnerships;
import org.tandem.partnerships.tracker.OutboxEntry.State;

/** What administrators and the partnership office may do with the outbox. */
@ConfluenceComponent
public class OutboxOffice {
    private final OutboxStore store;
    private final OutboxThread thread;
    private final TrackerSettings settings;
    private final People people;
    private final UserManager users;
    private final Transactions transactions;

    @Inject
    OutboxOffice(
            OutboxStore store,
            OutboxThread thread,
            TrackerSettings settings,
            People people,
            UserManager users,
            Transactions transactions) {
        this.store = store;
        this.thread = thread;
        this.settings = settings;
        this.people = people;
        this.users = users;
        this.transactions = transactions;
    }

    /**
     * How many wait and are stuck, with a page of those in trouble.
     *
     * @param after id to continue after, 0 at first
     * @param limit most entries of the page
     * @throws RefusedException (not logged in) or (forbidden)
     */
    OutboxReport report(int after, int limit) {
        checkMayManage();
        return transactions.inTransaction(
                () -> {
                    List<OutboxEntry> found = store.troubled(after, limit + 1);
                    List<OutboxEntry> entries = found.subList(0, Math.min(limit, found.size()));
                    int next = found.size() > limit ? entries.get(limit - 1).id() : 0;
                    return new OutboxReport(
                            store.count(State.PENDING), store.count(State.STUCK), entries, next);
                });
    }

    /**
     * Tries an entry again now; a delivered one stays delivered.
     *
     * @throws RefusedException (not found) when there is no such entry, (forbidden)
     */
    void retry(int id) {
        checkMayManage();
        transactions.run(
                () -> {
                    OutboxEntry entry =
                            store.find(id)
                                    .orElseThrow(
                                            () ->
                                                    RefusedException.notFound(
                                                            "tandem.outbox.error.no-entry"));
                    if (entry.state() != State.DELIVERED) {
                        store.retry(entry);
                    }
                });
        thread.wake();
    }

    /** The Jira project in which issues are made. */
    String projectKey() {
        checkMayManage();
        return settings.projectKey();
    }

    /**
     * Changes the Jira project in which new issues are made.
     *
     * @throws RefusedException (invalid) for what is no project key, (forbidden)
     */
    void setProjectKey(String key) {
        checkMayManage();
        if (!key.matches("[A-Z][A-Z0-9_]{1,19}")) {
            InputErrors errors = new InputErrors();
            errors.reject("project", "tandem.outbox.error.project-key");
            errors.throwIfAny();
        }
        settings.setProjectKey(key);
    }

    /**
     * Lets administrators and the office in.
     *
     * @throws RefusedException (not logged in) or (forbidden)
     */
    void checkMayManage() {
        Person person = people.required();
        if (!users.isAdmin(new UserKey(person.key()))
                && !people.isMember(person.key(), Partnerships.OFFICE)) {
            throw RefusedException.forbidden("tandem.outbox.error.forbidden");
        }
    }
}

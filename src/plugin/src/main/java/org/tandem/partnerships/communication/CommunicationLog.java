package org.tandem.partnerships.communication;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.tandem.partnerships.host.Clock;
import org.tandem.partnerships.host.InputErrors;
import org.tandem.partnerships.host.Locks;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.Person;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.host.Transactions;
import org.tandem.partnerships.partnership.Change;
import org.tandem.partnerships.partnership.History;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.Partnerships;
import org.tandem.partnerships.policy.Choice;
import org.tandem.partnerships.policy.Policies;

/**
 * Logging who talked with whom (R146), events (R143) and updates (R135). Whoever may change the
 * partnership logs and reads; updates are by its owners and the office, for everybody who may view
 * it. What was logged is corrected, never taken away.
 */
@ConfluenceComponent
class CommunicationLog {
    private static final int LONGEST_REASON = 1000;

    private final Partnerships partnerships;
    private final ContactStore store;
    private final Policies policies;
    private final History history;
    private final People people;
    private final Transactions transactions;
    private final Locks locks;
    private final Clock clock;

    @Inject
    CommunicationLog(
            Partnerships partnerships,
            ContactStore store,
            Policies policies,
            History history,
            People people,
            Transactions transactions,
            Locks locks,
            Clock clock) {
        this.partnerships = partnerships;
        this.store = store;
        this.policies = policies;
        this.history = history;
        this.people = people;
        this.transactions = transactions;
        this.locks = locks;
        this.clock = clock;
    }

    /** The entries that the current person may read, logged last first. */
    List<LoggedContact> latest(Partnership partnership, int beforeId, int limit) {
        return partnerships.mayEdit(partnership)
                ? store.latest(partnership.id(), beforeId, limit)
                : store.updates(partnership.id(), beforeId, limit);
    }

    /**
     * Logs something as the current person.
     *
     * @throws RefusedException (not logged in), (not found), (forbidden), or (invalid) naming every
     *     wrong field
     */
    LoggedContact log(int partnershipId, Map<String, String> inputs) {
        Partnership partnership = partnerships.edit(partnershipId);
        InputErrors errors = new InputErrors();
        Contact contact = read(partnership, inputs, errors);
        errors.throwIfAny();
        Person person = people.required();
        return transactions.inTransaction(
                () -> {
                    history.add(partnershipId, Change.of("communication", "", contact.asText()));
                    return store.add(partnershipId, contact, person.key());
                });
    }

    /**
     * Corrects an entry, for the one who logged it, the owners and the office.
     *
     * @param inputs as for logging, with {@code version} and {@code reason}
     * @throws RefusedException as {@link #log}, or (stale) when somebody corrected it since
     */
    void correct(int partnershipId, int id, Map<String, String> inputs) {
        Partnership partnership = partnerships.edit(partnershipId);
        LoggedContact before = find(partnershipId, id);
        if (!mayCorrect(partnership, before)) {
            throw RefusedException.forbidden("tandem.communication.error.may-not-correct");
        }
        InputErrors errors = new InputErrors();
        Contact contact = read(partnership, inputs, errors);
        String reason = inputs.getOrDefault("reason", "");
        errors.checkText("reason", reason, LONGEST_REASON);
        errors.throwIfAny();
        String version = inputs.getOrDefault("version", "");
        locks.withLock(
                "tandem-communication-" + id,
                () ->
                        transactions.inTransaction(
                                () -> write(id, version, contact, reason, before)));
    }

    private Void write(
            int id, String version, Contact contact, String reason, LoggedContact before) {
        LoggedContact saved = find(before.partnershipId(), id);
        if (!version.equals(Integer.toString(saved.version()))) {
            throw RefusedException.stale("tandem.communication.error.stale");
        }
        store.correct(id, contact);
        history.add(
                saved.partnershipId(),
                new Change(
                        "communication.corrected",
                        saved.contact().asText(),
                        contact.asText(),
                        reason));
        return null;
    }

    private LoggedContact find(int partnershipId, int id) {
        return store.find(partnershipId, id)
                .orElseThrow(
                        () -> RefusedException.notFound("tandem.communication.error.no-entry"));
    }

    /** Whether the current person, who may change the partnership, may correct an entry. */
    boolean mayCorrect(Partnership partnership, LoggedContact entry) {
        boolean own =
                people.current().filter(one -> one.key().equals(entry.loggedBy())).isPresent();
        boolean update = entry.contact().kind() == ContactKind.UPDATE;
        return own && !update || partnerships.mayManage(partnership);
    }

    private Contact read(Partnership partnership, Map<String, String> inputs, InputErrors errors) {
        List<String> audiences =
                policies.of(partnership.pack()).list("audiences").stream().map(Choice::id).toList();
        Contact contact = ContactInput.read(inputs, audiences, clock.today(), errors);
        if (contact.kind() == ContactKind.UPDATE && !partnerships.mayManage(partnership)) {
            throw RefusedException.forbidden("tandem.communication.error.may-not-update");
        }
        return contact;
    }
}

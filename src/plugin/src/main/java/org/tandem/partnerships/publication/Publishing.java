package org.tandem.partnerships.publication;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.tandem.partnerships.host.InputErrors;
import org.tandem.partnerships.host.Locks;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.host.Transactions;
import org.tandem.partnerships.lifecycle.PersonRoles;
import org.tandem.partnerships.partnership.Change;
import org.tandem.partnerships.partnership.History;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.Partnerships;

/** Makes a partnership's profile public and takes it back; for the office only (R9). */
@ConfluenceComponent
class Publishing {
    private static final String SUBJECT = "publication";

    private final Partnerships partnerships;
    private final PublicationStore store;
    private final PersonRoles roles;
    private final History history;
    private final People people;
    private final Transactions transactions;
    private final Locks locks;

    @Inject
    Publishing(
            Partnerships partnerships,
            PublicationStore store,
            PersonRoles roles,
            History history,
            People people,
            Transactions transactions,
            Locks locks) {
        this.partnerships = partnerships;
        this.store = store;
        this.roles = roles;
        this.history = history;
        this.people = people;
        this.transactions = transactions;
        this.locks = locks;
    }

    /** What is public of a partnership that the reader may view. */
    Publication of(Partnership partnership) {
        return store.of(partnership.id());
    }

    /** Whether the current person may publish. */
    boolean may() {
        return people.current().filter(roles::isOffice).isPresent();
    }

    /**
     * A partnership whose profile the current person may publish.
     *
     * @throws RefusedException (not logged in), (not found), or (forbidden) for others than the
     *     office
     */
    Partnership permitted(int partnershipId) {
        people.required();
        Partnership found = partnerships.view(partnershipId);
        if (!may()) {
            throw RefusedException.forbidden("tandem.publication.error.office-only");
        }
        return found;
    }

    /**
     * Publishes what the inputs say, in place of what was public before.
     *
     * @throws RefusedException as {@link #permitted}, (invalid) naming every wrong field, or
     *     (stale)
     */
    void publish(int partnershipId, Map<String, String> inputs) {
        permitted(partnershipId);
        InputErrors errors = new InputErrors();
        PublicProfile profile = PublicationInput.read(inputs, errors);
        int version = PublicationInput.version(inputs, errors);
        errors.throwIfAny();
        save(
                partnershipId,
                version,
                "",
                before -> new Publication(partnershipId, true, profile, version));
    }

    /**
     * Takes back what is public; it can be published again.
     *
     * @param inputs {@code version} and {@code reason}
     * @throws RefusedException as {@link #publish}
     */
    void withdraw(int partnershipId, Map<String, String> inputs) {
        permitted(partnershipId);
        InputErrors errors = new InputErrors();
        int version = PublicationInput.version(inputs, errors);
        String reason = inputs.getOrDefault("reason", "");
        errors.checkText("reason", reason, PublicationInput.LONGEST_REASON);
        errors.throwIfAny();
        save(
                partnershipId,
                version,
                reason,
                before -> new Publication(partnershipId, false, before.profile(), version));
    }

    private void save(int id, int version, String reason, UnaryOperator<Publication> change) {
        locks.withLock(
                "tandem-publication-" + id,
                () -> transactions.inTransaction(() -> write(id, version, reason, change)));
    }

    private Void write(int id, int version, String reason, UnaryOperator<Publication> change) {
        Publication before = store.of(id);
        if (before.version() != version) {
            throw RefusedException.stale("tandem.publication.error.stale");
        }
        Publication after = change.apply(before);
        store.save(after);
        history.add(id, new Change(SUBJECT, text(before), text(after), reason));
        return null;
    }

    private static String text(Publication publication) {
        return publication.published() ? publication.profile().asText() : "";
    }
}

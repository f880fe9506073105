package org.tandem.partnerships.partnership;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tandem.partnerships.host.InputErrors;
import org.tandem.partnerships.host.Locks;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.host.Transactions;
import org.tandem.partnerships.policy.Policies;
import org.tandem.partnerships.policy.PolicyPack;

/**
 * The one way to change a record for all features: one change at a time on all nodes, none on a
 * version that somebody else changed meanwhile, each with its history in the same transaction. The
 * caller has checked permissions.
 */
@ConfluenceComponent
public class RecordChanges {
    private final PartnershipStore store;
    private final Transactions transactions;
    private final Locks locks;
    private final History history;
    private final OwnerRules owners;
    private final Policies policies;
    private final List<OwnersWatcher> watchers;
    private final List<StateWatcher> stateWatchers;

    @Inject
    RecordChanges(
            PartnershipStore store,
            Transactions transactions,
            Locks locks,
            History history,
            OwnerRules owners,
            Policies policies,
            List<OwnersWatcher> watchers,
            List<StateWatcher> stateWatchers) {
        this.store = store;
        this.transactions = transactions;
        this.locks = locks;
        this.history = history;
        this.owners = owners;
        this.policies = policies;
        this.watchers = watchers;
        this.stateWatchers = stateWatchers;
    }

    /**
     * Makes a change and counts the record's version up.
     *
     * @param version the version that the change is based on
     * @param work gets the record as it is; nothing is written when it throws
     * @throws RefusedException (not found) when there is none, (stale) when someone saved since
     */
    public <T> T change(int id, int version, Function<Partnership, T> work) {
        return locks.withLock(
                "tandem-partnership-" + id,
                () -> transactions.inTransaction(() -> write(id, version, work)));
    }

    private <T> T write(int id, int version, Function<Partnership, T> work) {
        Partnership saved =
                store.find(id)
                        .orElseThrow(
                                () -> RefusedException.notFound("tandem.error.no-partnership"));
        if (saved.version() != version) {
            throw RefusedException.stale("tandem.error.stale-partnership");
        }
        T result = work.apply(saved);
        store.countUp(id);
        return result;
    }

    /**
     * Replaces what a partnership is about; call it from the work of {@link #change}. Teams rate
     * without seeing each other, so nobody is moved from one to the other.
     *
     * @param why kept in the history; may be empty
     * @throws RefusedException (invalid) for a change of sides, or for owners who may not be ones
     */
    public void rewrite(Partnership saved, PartnershipDraft about, String why) {
        SideChange.refuse(
                everOn("districtTeam", saved.about().districtTeam(), saved.id()),
                everOn("partnerTeam", saved.about().partnerTeam(), saved.id()),
                about);
        InputErrors errors = new InputErrors();
        PolicyPack pack = policies.of(saved.pack());
        owners.check(pack, saved.about(), about, errors);
        errors.throwIfAny();
        store.update(saved.id(), about);
        if (!sameOwners(saved.about(), about)) {
            watchers.forEach(watcher -> watcher.ownersChanged(saved, about));
        }
        for (Change change : DraftChanges.between(saved.about(), about, pack)) {
            history.add(saved.id(), new Change(change.subject(), change.from(), change.to(), why));
        }
    }

    private Set<String> everOn(String team, List<String> members, int id) {
        Set<String> all = new HashSet<>(members);
        history.before(id, team).forEach(value -> all.addAll(DraftChanges.several(value)));
        return all;
    }

    private static boolean sameOwners(PartnershipDraft before, PartnershipDraft after) {
        return Stream.of(Ownership.values())
                .allMatch(level -> level.of(before).equals(level.of(after)));
    }

    /** Puts a record into a state; call it from the work of {@link #change}. */
    public void stand(Partnership saved, Standing standing) {
        store.stand(saved.id(), standing);
        stateWatchers.forEach(watcher -> watcher.stateChanged(saved, standing));
    }
}

package org.tandem.partnerships.policy;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tandem.partnerships.host.InputErrors;
import org.tandem.partnerships.host.Locks;
import org.tandem.partnerships.host.Person;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.host.Transactions;

/**
 * What administrators and the partnership office may do with packs: look, check, upload, compare,
 * activate. Nothing here touches a partnership: each keeps the version that governs it.
 */
@ConfluenceComponent
public class PackOffice {
    private static final String LOCK = "tandem-policy-packs";

    private final Policies policies;
    private final PackStore store;
    private final PackManagers managers;
    private final Transactions transactions;
    private final Locks locks;

    @Inject
    PackOffice(
            Policies policies,
            PackStore store,
            PackManagers managers,
            Transactions transactions,
            Locks locks) {
        this.policies = policies;
        this.store = store;
        this.managers = managers;
        this.transactions = transactions;
        this.locks = locks;
    }

    /**
     * A page of packs, those that come with the plugin first.
     *
     * @throws RefusedException (not logged in) or (forbidden), as all methods here
     */
    List<StoredPack> list(int afterRow, int limit) {
        managers.required();
        seed();
        return store.list(afterRow, limit);
    }

    /** Who made which pack the active one, newest first. */
    List<Activation> activations(int limit) {
        managers.required();
        return store.activations(limit);
    }

    PackRef active() {
        managers.required();
        return policies.active();
    }

    /**
     * A pack.
     *
     * @throws RefusedException (not found) when there is none
     */
    StoredPack find(PackRef ref) {
        managers.required();
        seed();
        return store.find(ref).orElseThrow(() -> none(ref));
    }

    String yaml(PackRef ref) {
        managers.required();
        return policies.yaml(ref).orElseThrow(() -> none(ref));
    }

    /** Checks a pack without storing it. */
    PackCheck check(String yaml) {
        managers.required();
        try {
            PackReader.Reading reading = policies.read(yaml);
            List<PackChange> changes =
                    PackComparison.between(values(policies.active()), values(yaml));
            return new PackCheck(
                    Optional.of(reading.pack()), List.of(), reading.warnings(), changes);
        } catch (PackException refusal) {
            return new PackCheck(Optional.empty(), refusal.problems(), List.of(), List.of());
        }
    }

    /** What another pack changes against the active one. */
    List<PackChange> compare(PackRef ref) {
        managers.required();
        return PackComparison.between(values(policies.active()), values(ref));
    }

    /**
     * Stores a pack; it governs nothing until it is activated.
     *
     * @throws RefusedException (invalid) with every line that is wrong, or when this version of
     *     this pack is stored already
     */
    StoredPack upload(String yaml) {
        Person person = managers.required();
        seed();
        PackCheck check = check(yaml);
        InputErrors errors = new InputErrors();
        for (PackProblem problem : check.problems()) {
            String field = "yaml:" + problem.line() + ":" + problem.place();
            errors.reject(field, problem.key(), problem.args());
        }
        errors.throwIfAny();
        PolicyPack pack = check.pack().orElseThrow();
        return locks.withLock(
                LOCK, () -> transactions.inTransaction(() -> add(pack, yaml, person)));
    }

    private StoredPack add(PolicyPack pack, String yaml, Person person) {
        InputErrors errors = new InputErrors();
        if (store.find(pack.ref()).isPresent()) {
            errors.reject("yaml:version", "tandem.pack.error.version-taken", pack.ref().toString());
        }
        errors.throwIfAny();
        store.add(pack.ref(), pack.title(), yaml, Optional.of(person.key()));
        return store.find(pack.ref()).orElseThrow();
    }

    /**
     * Makes a pack the one that governs new partnerships.
     *
     * @param replaces the pack that was active when the person decided
     * @throws RefusedException (not found), or (stale) when another is active by now
     */
    void activate(PackRef ref, String replaces) {
        Person person = managers.required();
        find(ref);
        locks.withLock(
                LOCK,
                () ->
                        transactions.inTransaction(
                                () -> {
                                    PackRef before = policies.active();
                                    if (!before.toString().equals(replaces)) {
                                        throw RefusedException.stale(
                                                "tandem.pack.error.other-active",
                                                before.toString());
                                    }
                                    if (!before.equals(ref)) {
                                        store.activate(ref, before, person.key());
                                    }
                                    return null;
                                }));
    }

    /** Stores the packs that come with the plugin; once for all nodes. */
    private void seed() {
        if (ShippedPacks.ALL.stream().allMatch(ref -> store.find(ref).isPresent())) {
            return;
        }
        locks.withLock(
                LOCK,
                () ->
                        transactions.inTransaction(
                                () -> {
                                    ShippedPacks.ALL.stream()
                                            .filter(ref -> store.find(ref).isEmpty())
                                            .forEach(this::addShipped);
                                    return null;
                                }));
    }

    private void addShipped(PackRef ref) {
        String yaml = ShippedPacks.yaml(ref).orElseThrow();
        store.add(ref, policies.of(ref).title(), yaml, Optional.empty());
    }

    private Map<String, String> values(PackRef ref) {
        return values(policies.yaml(ref).orElseThrow(() -> none(ref)));
    }

    private Map<String, String> values(String yaml) {
        return PackValues.of(yaml, policies::yaml);
    }

    private static RefusedException none(PackRef ref) {
        return RefusedException.notFound("tandem.pack.error.none", ref.toString());
    }
}

package org.tandem.partnerships.requirement;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tandem.partnerships.host.Clock;
import org.tandem.partnerships.host.MacroCall;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.Person;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.lifecycle.PersonRoles;
import org.tandem.partnerships.partnership.Change;
import org.tandem.partnerships.partnership.History;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.Partnerships;
import org.tandem.partnerships.partnership.RecordChanges;
import org.tandem.partnerships.partnership.Role;
import org.tandem.partnerships.policy.Choice;
import org.tandem.partnerships.policy.Policies;
import org.tandem.partnerships.policy.PolicyPack;

/** The requirements of a partnership: reading how they stand, and recording that one is met. */
@ConfluenceComponent
public class Requirements {
    /** The pack's list of requirements. */
    static final String LIST = "requirements";

    private static final Set<Role> RECORDERS =
            Set.of(Role.OFFICE, Role.ORGANIZATIONAL_OWNER, Role.PROGRAMMATIC_OWNER);

    private final Partnerships partnerships;
    private final EvidenceStore store;
    private final Policies policies;
    private final PersonRoles roles;
    private final RecordChanges changes;
    private final History history;
    private final People people;
    private final Clock clock;

    @Inject
    Requirements(
            Partnerships partnerships,
            EvidenceStore store,
            Policies policies,
            PersonRoles roles,
            RecordChanges changes,
            History history,
            People people,
            Clock clock) {
        this.partnerships = partnerships;
        this.store = store;
        this.policies = policies;
        this.roles = roles;
        this.changes = changes;
        this.history = history;
        this.people = people;
        this.clock = clock;
    }

    /**
     * All of the pack's requirements in its order, read once for all macros of a rendering; the
     * caller has checked that one may view.
     */
    List<Requirement> of(Partnership partnership, MacroCall call) {
        return call.once("requirements of " + partnership.id(), () -> of(partnership));
    }

    /** The same. */
    List<Requirement> of(Partnership partnership) {
        Map<String, Evidence> known = store.of(partnership.id());
        return policies.of(partnership.pack()).list(LIST).stream()
                .map(one -> requirement(one, Optional.ofNullable(known.get(one.id()))))
                .toList();
    }

    private Requirement requirement(Choice one, Optional<Evidence> evidence) {
        Status status = Status.of(evidence, clock.today());
        return new Requirement(one.id(), one.title(), one.text(), status, evidence);
    }

    /**
     * The titles of those that are missing or expired; the caller has checked that one may view.
     */
    public List<String> open(Partnership partnership, MacroCall call) {
        return of(partnership, call).stream()
                .filter(one -> one.status() != Status.IN_PLACE)
                .map(Requirement::title)
                .toList();
    }

    /** Whether the current person reads the evidence: who may change the partnership. */
    boolean mayRead(Partnership partnership) {
        return partnerships.mayEdit(partnership);
    }

    /** Whether the current person records: the office and the owners. */
    boolean mayRecord(Partnership partnership) {
        return people.current().filter(person -> mayRecord(partnership, person)).isPresent();
    }

    /** Who is on the partner's team never decides, whatever else the person is. */
    private boolean mayRecord(Partnership partnership, Person person) {
        Set<Role> mine = roles.of(partnership, person);
        return !mine.contains(Role.PARTNER_TEAM) && mine.stream().anyMatch(RECORDERS::contains);
    }

    /**
     * Records as the current person that a requirement is met.
     *
     * @throws RefusedException (not logged in), (not found), (forbidden) for others than office and
     *     owners, (invalid), (blocked) before the go-ahead and when it is over, (stale)
     */
    void record(int partnershipId, String requirementId, Map<String, String> inputs) {
        Person person = people.required();
        Partnership found = partnerships.view(partnershipId);
        if (!mayRecord(found, person)) {
            throw RefusedException.forbidden("tandem.requirement.error.may-not");
        }
        refuseUnknown(policies.of(found.pack()), requirementId);
        EvidenceInput input = EvidenceInput.read(inputs);
        changes.beside(partnershipId, saved -> write(saved, requirementId, input, person));
    }

    private static void refuseUnknown(PolicyPack pack, String requirementId) {
        if (pack.choice(LIST, requirementId).isEmpty()) {
            List<String> valid = pack.list(LIST).stream().map(Choice::id).toList();
            throw RefusedException.notFound(
                    "tandem.requirement.error.unknown", String.join(", ", valid));
        }
    }

    private Void write(Partnership saved, String id, EvidenceInput input, Person person) {
        if (!saved.state().isTakenUp()) {
            throw RefusedException.blocked(
                    List.of(), "tandem.requirement.error.not-now", saved.state().id());
        }
        Optional<Evidence> before = Optional.ofNullable(store.of(saved.id()).get(id));
        if (before.map(Evidence::version).orElse(0) != input.version()) {
            throw RefusedException.stale("tandem.requirement.error.stale");
        }
        Evidence made =
                new Evidence(
                        id,
                        input.note(),
                        input.link(),
                        input.until(),
                        person.key(),
                        clock.now(),
                        input.version() + 1);
        store.save(saved.id(), made);
        String from = before.map(Requirements::words).orElse("");
        history.add(saved.id(), Change.of("requirement." + id, from, words(made)));
        return null;
    }

    /** What the history keeps. */
    private static String words(Evidence one) {
        return String.join(
                "\n",
                List.of(one.note(), one.link(), one.until().map(day -> "≤ " + day).orElse(""))
                        .stream()
                        .filter(text -> !text.isEmpty())
                        .toList());
    }
}

package org.tandem.partnerships.resource;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.tandem.partnerships.host.Clock;
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
import org.tandem.partnerships.policy.Policies;

/** Asking for resources, answering, and saying whether they came. */
@ConfluenceComponent
class Requests {
    private final Partnerships partnerships;
    private final RequestStore store;
    private final Policies policies;
    private final PersonRoles roles;
    private final RecordChanges changes;
    private final History history;
    private final People people;
    private final Clock clock;

    @Inject
    Requests(
            Partnerships partnerships,
            RequestStore store,
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

    /** Those before an id, newest first; the caller has checked that one may read them. */
    List<ResourceRequest> before(Partnership partnership, int beforeId, int limit) {
        return store.before(partnership.id(), beforeId, limit);
    }

    /** What the current person is to the partnership; nothing for visitors. */
    Set<Role> mine(Partnership partnership) {
        return people.current().map(one -> roles.of(partnership, one)).orElse(Set.of());
    }

    /**
     * Asks as the current person; answers the request's id.
     *
     * @throws RefusedException (not logged in), (not found), (forbidden) for others than partner,
     *     owners and office, (invalid), (blocked) before the go-ahead and when it is over
     */
    int ask(int partnershipId, Map<String, String> inputs) {
        Person person = people.required();
        Partnership found = permitted(partnershipId, RequestRules::mayAsk, "ask");
        RequestInput input = RequestInput.read(inputs, policies.of(found.pack()));
        return changes.beside(
                partnershipId,
                saved -> {
                    refuseNotNow(saved);
                    int id = store.add(saved.id(), input, person.key(), clock.now());
                    String what = input.resource() + ", " + input.school();
                    history.add(
                            saved.id(), new Change("resource." + id, "", what, input.purpose()));
                    return id;
                });
    }

    /**
     * Grants or refuses as the current person.
     *
     * @throws RefusedException (not logged in), (not found), (forbidden) for others than office and
     *     owners and for who asked, (invalid), (stale), (blocked) when it is answered already
     */
    void answer(int partnershipId, int requestId, Map<String, String> inputs) {
        Person person = people.required();
        Partnership found = permitted(partnershipId, RequestRules::mayAnswer, "answer");
        Set<Role> mine = mine(found);
        AnswerInput input = AnswerInput.read(inputs, clock.today());
        write(
                partnershipId,
                requestId,
                input.version(),
                request -> {
                    if (!RequestRules.mayAnswer(mine, request, person.key())) {
                        throw RefusedException.forbidden("tandem.resource.error.own-request");
                    }
                    if (request.answer().isPresent()) {
                        throw RefusedException.blocked(List.of(), "tandem.resource.error.answered");
                    }
                    store.answer(
                            request,
                            new Answer(input.outcome(), input.on(), input.reason(), person.key()));
                    return new Change(
                            "resource." + requestId + ".answer",
                            Outcome.OPEN.id(),
                            input.outcome().id() + ", " + input.on(),
                            input.reason());
                });
    }

    /**
     * Says as the current person whether what was granted came.
     *
     * @throws RefusedException (not logged in), (not found), (forbidden) for others than partner
     *     and programmatic owner, (invalid), (stale), (blocked) when it was not granted
     */
    void provided(int partnershipId, int requestId, Map<String, String> inputs) {
        Person person = people.required();
        permitted(partnershipId, RequestRules::maySayProvided, "provided");
        ProvidedInput input = ProvidedInput.read(inputs);
        write(
                partnershipId,
                requestId,
                input.version(),
                request -> {
                    if (!request.isGranted()) {
                        throw RefusedException.blocked(
                                List.of(), "tandem.resource.error.not-granted");
                    }
                    store.provided(request, new Provided(input.yes(), person.key(), clock.now()));
                    return Change.of(
                            "resource." + requestId + ".provided",
                            request.provided()
                                    .map(before -> ProvidedInput.word(before.yes()))
                                    .orElse(""),
                            ProvidedInput.word(input.yes()));
                });
    }

    private Partnership permitted(int id, Predicate<Set<Role>> rule, String what) {
        Partnership found = partnerships.view(id);
        if (!rule.test(mine(found))) {
            throw RefusedException.forbidden("tandem.resource.error.may-not." + what);
        }
        return found;
    }

    private void write(
            int partnershipId, int requestId, int version, Function<ResourceRequest, Change> work) {
        changes.beside(
                partnershipId,
                saved -> {
                    ResourceRequest request =
                            store.find(saved.id(), requestId)
                                    .orElseThrow(
                                            () ->
                                                    RefusedException.notFound(
                                                            "tandem.resource.error.unknown"));
                    if (request.version() != version) {
                        throw RefusedException.stale("tandem.resource.error.stale");
                    }
                    history.add(saved.id(), work.apply(request));
                    return null;
                });
    }

    private static void refuseNotNow(Partnership saved) {
        if (!saved.state().isTakenUp()) {
            throw RefusedException.blocked(
                    List.of(), "tandem.resource.error.not-now", saved.state().id());
        }
    }
}

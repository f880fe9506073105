package org.tandem.partnerships.review;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.tandem.partnerships.partnership.Side;

/** Writes inputs and decisions into the reviews that are asked for now. */
@ConfluenceComponent
class WriteReview {
    private final Partnerships partnerships;
    private final Reviews reviews;
    private final PersonRoles roles;
    private final RecordChanges changes;
    private final ReviewStore store;
    private final History history;
    private final People people;
    private final Clock clock;

    @Inject
    WriteReview(
            Partnerships partnerships,
            Reviews reviews,
            PersonRoles roles,
            RecordChanges changes,
            ReviewStore store,
            History history,
            People people,
            Clock clock) {
        this.partnerships = partnerships;
        this.reviews = reviews;
        this.roles = roles;
        this.changes = changes;
        this.store = store;
        this.history = history;
        this.people = people;
        this.clock = clock;
    }

    /** Whether the person may fill a slot; in which state is another question. */
    boolean mayFill(Partnership partnership, Slot slot, Person person) {
        boolean school = partnership.team(Side.DISTRICT).contains(person.key());
        return slot.mayBeFilledBy(roles.of(partnership, person), school);
    }

    /** Whether the person may decide. */
    boolean mayDecide(Partnership partnership, Person person) {
        return Viability.mayBeDecidedBy(roles.of(partnership, person));
    }

    /**
     * Fills a slot as the current person.
     *
     * @throws RefusedException (not logged in), (not found), (forbidden) for those whose slot it is
     *     not, (invalid), (blocked) while the partnership does not run, (stale) when somebody wrote
     *     since
     */
    void fill(int partnershipId, String reviewId, Slot slot, Map<String, String> inputs) {
        Person person = people.required();
        if (!mayFill(partnerships.view(partnershipId), slot, person)) {
            throw RefusedException.forbidden("tandem.review.error.may-not-fill." + slot.id());
        }
        ReviewInput input = ReviewInput.contribution(inputs);
        changes.beside(partnershipId, saved -> fill(saved, reviewId, slot, input, person));
    }

    private Void fill(
            Partnership saved, String reviewId, Slot slot, ReviewInput input, Person person) {
        Review review = asked(saved, reviewId);
        Optional<Contribution> before = Optional.ofNullable(review.contributions().get(slot));
        refuseStale(before.map(Contribution::version).orElse(0), input);
        store.save(
                saved.id(),
                review.key(),
                new Contribution(
                        slot, input.text(), person.key(), clock.now(), input.version() + 1));
        String subject = "review." + reviewId + "." + slot.id();
        history.add(
                saved.id(),
                Change.of(subject, before.map(Contribution::text).orElse(""), input.text()));
        return null;
    }

    /**
     * Decides on viability as the current person; it moves nothing.
     *
     * @throws RefusedException (not logged in), (not found), (forbidden) for others than the
     *     organizational owner, (invalid), (blocked) while the partnership does not run, (stale)
     */
    void decide(int partnershipId, String reviewId, Map<String, String> inputs) {
        Person person = people.required();
        if (!mayDecide(partnerships.view(partnershipId), person)) {
            throw RefusedException.forbidden("tandem.review.error.may-not-decide");
        }
        ReviewInput input = ReviewInput.decision(inputs);
        changes.beside(partnershipId, saved -> decide(saved, reviewId, input, person));
    }

    private Void decide(Partnership saved, String reviewId, ReviewInput input, Person person) {
        Review review = asked(saved, reviewId);
        Optional<ViabilityDecision> before = review.decision();
        refuseStale(before.map(ViabilityDecision::version).orElse(0), input);
        Viability choice = input.choice().orElseThrow();
        store.save(
                saved.id(),
                review.key(),
                new ViabilityDecision(
                        choice, input.text(), person.key(), clock.now(), input.version() + 1));
        history.add(
                saved.id(),
                new Change(
                        "review." + reviewId + ".decision",
                        before.map(made -> made.choice().id()).orElse(""),
                        choice.id(),
                        input.text()));
        return null;
    }

    private Review asked(Partnership saved, String reviewId) {
        if (!ReviewCalendar.isOpen(saved.state())) {
            throw RefusedException.blocked(
                    List.of(), "tandem.review.error.not-now", saved.state().id());
        }
        List<Review> current = reviews.of(saved).current();
        return current.stream()
                .filter(review -> review.key().reviewId().equals(reviewId))
                .findFirst()
                .orElseThrow(() -> unknown(current));
    }

    private static RefusedException unknown(List<Review> current) {
        List<String> valid = current.stream().map(review -> review.key().reviewId()).toList();
        return RefusedException.notFound("tandem.review.error.unknown", String.join(", ", valid));
    }

    private static void refuseStale(int version, ReviewInput input) {
        if (version != input.version()) {
            throw RefusedException.stale("tandem.review.error.stale");
        }
    }
}

package org.tandem.partnerships.readiness;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.tandem.partnerships.host.Locks;
import org.tandem.partnerships.host.MacroCall;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.Person;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.host.Transactions;
import org.tandem.partnerships.partnership.Change;
import org.tandem.partnerships.partnership.History;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.Side;
import org.tandem.partnerships.policy.Policies;
import org.tandem.partnerships.policy.ReadinessTool.Category;

/** Rating the categories, and what one's own team's ratings come to. */
@ConfluenceComponent
class Readiness {
    private final RatingStore store;
    private final Policies policies;
    private final People people;
    private final Locks locks;
    private final Transactions transactions;
    private final History history;

    @Inject
    Readiness(
            RatingStore store,
            Policies policies,
            People people,
            Locks locks,
            Transactions transactions,
            History history) {
        this.store = store;
        this.policies = policies;
        this.people = people;
        this.locks = locks;
        this.transactions = transactions;
        this.history = history;
    }

    /** The side on whose team the current person is; empty for all others. */
    Optional<Side> ownSide(Partnership partnership) {
        return people.current().flatMap(person -> partnership.sideOf(person.key()));
    }

    /**
     * The current person's own ratings and what their team comes to; never the other team.
     *
     * @throws RefusedException (not logged in), or (forbidden) when on neither team
     */
    Sheet sheet(Partnership partnership) {
        Person member = member(partnership);
        Side side = partnership.sideOf(member.key()).orElseThrow();
        List<String> team = partnership.team(side);
        List<Rating> ratings = store.of(partnership.id(), team);
        List<Rating> own =
                ratings.stream().filter(one -> one.member().equals(member.key())).toList();
        return new Sheet(side, own, TeamResult.of(team, categories(), ratings));
    }

    /** The same, read once for all macros of a rendering. */
    Sheet sheet(Partnership partnership, MacroCall call) {
        return call.once("readiness " + partnership.id(), () -> sheet(partnership));
    }

    /**
     * Saves the current person's rating of a category and answers it as saved.
     *
     * @throws RefusedException (not logged in), (forbidden) when on neither team, (not found) for
     *     an unknown category, or (stale) when another tab or node saved since
     */
    Rating rate(Partnership partnership, String category, RatingInput input) {
        Person member = member(partnership);
        if (!categories().contains(category)) {
            throw RefusedException.notFound(
                    "tandem.error.no-category", category, String.join(", ", categories()));
        }
        Rating rating =
                new Rating(
                        member.key(),
                        category,
                        input.value(),
                        input.concerns(),
                        input.version() + 1);
        return locks.withLock(
                "tandem-readiness-" + partnership.id() + "-" + member.key(),
                () -> transactions.inTransaction(() -> save(partnership, rating)));
    }

    private Rating save(Partnership partnership, Rating rating) {
        Optional<Rating> saved = store.find(partnership.id(), rating.member(), rating.category());
        int savedVersion = saved.map(Rating::version).orElse(0);
        if (savedVersion != rating.version() - 1) {
            throw RefusedException.stale("tandem.error.stale-rating");
        }
        store.save(partnership.id(), rating);
        history.add(
                partnership.id(),
                Change.of(
                        "readiness." + rating.category(),
                        saved.map(Readiness::written).orElse(""),
                        written(rating)));
        return rating;
    }

    private static String written(Rating rating) {
        return rating.value() + " " + rating.concerns();
    }

    /**
     * The current person, who may rate.
     *
     * @throws RefusedException (not logged in), or (forbidden) when on neither team
     */
    Person member(Partnership partnership) {
        Person person = people.required();
        if (partnership.sideOf(person.key()).isEmpty()) {
            throw RefusedException.forbidden("tandem.error.not-on-team");
        }
        return person;
    }

    private List<String> categories() {
        return policies.current().readiness().categories().stream().map(Category::id).toList();
    }
}

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
    private final Raters raters;
    private final Policies policies;
    private final People people;
    private final Locks locks;
    private final Transactions transactions;
    private final History history;

    @Inject
    Readiness(
            RatingStore store,
            Raters raters,
            Policies policies,
            People people,
            Locks locks,
            Transactions transactions,
            History history) {
        this.store = store;
        this.raters = raters;
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
        return sheet(partnership, member(partnership));
    }

    /** The same for a member who is known already, with an account or by a personal link. */
    Sheet sheet(Partnership partnership, Person member) {
        Side side = raters.sideOf(partnership, member).orElseThrow();
        List<String> team = raters.team(partnership, side);
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
        return rate(partnership, member(partnership), category, input);
    }

    /** The same for a member who is known already, with an account or by a personal link. */
    Rating rate(Partnership partnership, Person member, String category, RatingInput input) {
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
                () -> transactions.inTransaction(() -> save(partnership, member, rating)));
    }

    private Rating save(Partnership partnership, Person member, Rating rating) {
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
                        written(savedVersion),
                        written(rating.version())),
                member.key());
        return rating;
    }

    /** The history says that somebody rated, never what: both teams may read it (R80). */
    private static String written(int version) {
        return version == 0 ? "" : "v" + version;
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

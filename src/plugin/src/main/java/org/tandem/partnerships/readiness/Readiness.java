package org.tandem.partnerships.readiness;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.Arrays;
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
import org.tandem.partnerships.partnership.Partnerships;
import org.tandem.partnerships.partnership.Side;
import org.tandem.partnerships.policy.Policies;
import org.tandem.partnerships.policy.ReadinessTool.Category;

/** Rating the categories, and what one's own team's ratings come to. */
@ConfluenceComponent
class Readiness {
    private final RatingStore store;
    private final PaperStore papers;
    private final Raters raters;
    private final TeamTurns turns;
    private final Policies policies;
    private final People people;
    private final Locks locks;
    private final Transactions transactions;
    private final History history;

    @Inject
    Readiness(
            RatingStore store,
            PaperStore papers,
            Raters raters,
            TeamTurns turns,
            Policies policies,
            People people,
            Locks locks,
            Transactions transactions,
            History history) {
        this.store = store;
        this.papers = papers;
        this.raters = raters;
        this.turns = turns;
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
        return sheet(partnership, Rater.withAccount(member(partnership)));
    }

    /** The same for a member who is known already, with an account or by a personal link. */
    Sheet sheet(Partnership partnership, Rater member) {
        Side side = raters.sideOf(partnership, member.person()).orElseThrow();
        List<String> team = raters.team(partnership, side);
        List<Rating> ratings = store.of(partnership.id(), team);
        List<Rating> own = ratings.stream().filter(member::mayRead).toList();
        boolean apart = apart(partnership, member, ratings);
        Papers filledIn = papers.of(partnership.id(), side);
        TeamResult result =
                TeamResult.of(team, categories(partnership), ratings, filledIn.closed());
        List<Rating> said = result.shown() && !apart ? TeamResult.counting(ratings) : List.of();
        Papers papersShown = apart ? filledIn.withoutTexts() : filledIn;
        return new Sheet(side, own, result, said, papersShown, apart);
    }

    /**
     * Whether somebody with a new code has not rated everything with it. Until then the team's part
     * may say what the member entered before, above all in a team of one.
     */
    private boolean apart(Partnership partnership, Rater member, List<Rating> ratings) {
        boolean anew = member.round() > 1 || ratings.stream().anyMatch(member::leftBehind);
        long submitted =
                ratings.stream().filter(member::mayRead).filter(one -> !one.draft()).count();
        return anew && submitted < categories(partnership).size();
    }

    /** The same, read once for all macros of a rendering. */
    Sheet sheet(Partnership partnership, MacroCall call) {
        return call.once("readiness " + partnership.id(), () -> sheet(partnership));
    }

    /**
     * Saves the current person's rating of a category and answers it as saved.
     *
     * @throws RefusedException (not logged in), (forbidden) when on neither team, (not found) for
     *     an unknown category, or (stale) when another tab or node saved since or the team closed
     */
    Rating rate(Partnership partnership, String category, RatingInput input) {
        return rate(partnership, Rater.withAccount(member(partnership)), category, input);
    }

    /** The same for a member who is known already, with an account or by a personal link. */
    Rating rate(Partnership partnership, Rater member, String category, RatingInput input) {
        checkCategory(partnership, category);
        turns.prepare(partnership, raters.sideOf(partnership, member.person()).orElseThrow());
        return locks.withLock(
                "tandem-readiness-" + partnership.id() + "-" + member.key(),
                () -> transactions.inTransaction(() -> save(partnership, member, category, input)));
    }

    /**
     * Refuses what is no category of the tool.
     *
     * @throws RefusedException (not found) naming the valid ones
     */
    void checkCategory(Partnership partnership, String category) {
        List<String> categories = categories(partnership);
        if (!categories.contains(category)) {
            throw RefusedException.notFound(
                    "tandem.error.no-category", category, String.join(", ", categories));
        }
    }

    private Rating save(Partnership partnership, Rater member, String category, RatingInput input) {
        Side side = raters.sideOf(partnership, member.person()).orElseThrow();
        turns.take(partnership, side);
        refuseClosed(partnership, side);
        Optional<Rating> saved = store.find(partnership.id(), member, category);
        if (saved.map(Rating::version).orElse(0) != input.version()) {
            throw RefusedException.stale("tandem.error.stale-rating");
        }
        Rating rating =
                new Rating(
                        member.key(),
                        category,
                        input.value(),
                        input.concerns(),
                        input.strengths(),
                        isDraft(input, saved),
                        input.version() + 1,
                        member.round());
        store.save(partnership.id(), rating);
        if (input.save() == RatingInput.Save.SUBMIT) {
            remember(partnership, member, rating);
        }
        return rating;
    }

    /** The history says that somebody rated, never what: both teams may read it (R80). */
    private void remember(Partnership partnership, Rater member, Rating rating) {
        history.add(
                partnership.id(),
                Change.of(
                        "readiness." + rating.category(),
                        written(rating.version() - 1),
                        written(rating.version())),
                member.key());
    }

    private static String written(int version) {
        return version == 0 ? "" : "v" + version;
    }

    private static boolean isDraft(RatingInput input, Optional<Rating> saved) {
        boolean submitted = saved.filter(rating -> !rating.draft()).isPresent();
        return switch (input.save()) {
            case SUBMIT -> false;
            case DRAFT -> true;
            case KEEP -> !submitted || input.value() == 0;
            default -> throw new IllegalStateException(input.save().name());
        };
    }

    /**
     * Refuses changes after the team ended its part.
     *
     * @throws RefusedException (stale)
     */
    void refuseClosed(Partnership partnership, Side side) {
        if (papers.of(partnership.id(), side).closed()) {
            throw RefusedException.stale("tandem.error.team-closed");
        }
    }

    /**
     * Who of both teams has not answered, never what was answered; for the partnership office.
     *
     * @throws RefusedException (not logged in), or (forbidden) for all others
     */
    List<Progress> progress(Partnership partnership) {
        if (!people.isMember(people.required().key(), Partnerships.OFFICE)) {
            throw RefusedException.forbidden("tandem.error.office-only");
        }
        return Arrays.stream(Side.values()).map(side -> progress(partnership, side)).toList();
    }

    private Progress progress(Partnership partnership, Side side) {
        TeamResult team = result(partnership, side);
        return new Progress(side, team.members().size(), team.missing(), team.closed());
    }

    /** What a team comes to. The caller sees to it that no averages reach the other team. */
    TeamResult result(Partnership partnership, Side side) {
        List<String> team = raters.team(partnership, side);
        return TeamResult.of(
                team,
                categories(partnership),
                store.of(partnership.id(), team),
                papers.of(partnership.id(), side).closed());
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

    private List<String> categories(Partnership partnership) {
        return policies.of(partnership.pack()).readiness().categories().stream()
                .map(Category::id)
                .toList();
    }
}

package org.tandem.partnerships.review;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tandem.partnerships.host.Clock;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.Person;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.Transition;
import org.tandem.partnerships.review.ReviewsJson.ContributionJson;
import org.tandem.partnerships.review.ReviewsJson.ReviewJson;
import org.tandem.partnerships.review.ReviewsJson.ViabilityJson;

/** Reviews as clients read them. The caller checks permissions. */
@ConfluenceComponent
class ReadReviews {
    private final Reviews reviews;
    private final People people;
    private final Clock clock;

    @Inject
    ReadReviews(Reviews reviews, People people, Clock clock) {
        this.reviews = reviews;
        this.people = people;
        this.clock = clock;
    }

    /** All reviews of a partnership; names are looked up once for all of them. */
    ReviewsJson of(Partnership partnership) {
        Reviews.Both both = reviews.of(partnership);
        List<Review> all = Stream.concat(both.current().stream(), both.earlier().stream()).toList();
        Map<String, Person> known = people.byKeys(all.stream().flatMap(ReadReviews::keys).toList());
        return new ReviewsJson(
                Review.next(both.current()).map(Review::due).map(LocalDate::toString).orElse(null),
                all.stream()
                        .map(one -> json(one, both.current().contains(one), partnership, known))
                        .toList());
    }

    /** Everybody who wrote or decided, by key. */
    static Stream<String> keys(Review review) {
        return Stream.concat(
                        review.contributions().values().stream().map(Contribution::by),
                        review.decision().stream().map(ViabilityDecision::by))
                .distinct();
    }

    private ReviewJson json(
            Review review, boolean current, Partnership partnership, Map<String, Person> known) {
        return new ReviewJson(
                review.key().reviewId(),
                review.title(),
                review.key().cycle(),
                review.key().schoolYear(),
                review.due().toString(),
                current,
                current && review.isOverdue(clock.today()),
                review.contributions().values().stream().map(one -> json(one, known)).toList(),
                review.missing().stream().map(Slot::id).toList(),
                review.decision().map(made -> json(made, known)).orElse(null),
                current ? offer(review, partnership).map(Transition::id).orElse(null) : null);
    }

    /** The transition that a decision leads on to, while it can be taken. */
    static Optional<Transition> offer(Review review, Partnership partnership) {
        return review.decision()
                .flatMap(made -> made.choice().leadsTo())
                .filter(transition -> transition.startsAt(partnership.state()));
    }

    private static ContributionJson json(Contribution one, Map<String, Person> known) {
        return new ContributionJson(
                one.slot().id(),
                one.text(),
                name(one.by(), known),
                one.at().toString(),
                one.version());
    }

    private static ViabilityJson json(ViabilityDecision made, Map<String, Person> known) {
        return new ViabilityJson(
                made.choice().id(),
                made.rationale(),
                name(made.by(), known),
                made.at().toString(),
                made.version());
    }

    private static String name(String key, Map<String, Person> known) {
        return known.containsKey(key) ? known.get(key).name() : key;
    }
}

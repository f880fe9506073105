package org.tandem.partnerships.review;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.partnerships.host.Clock;
import org.tandem.partnerships.host.MacroCall;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.Person;
import org.tandem.partnerships.host.Texts;
import org.tandem.partnerships.lifecycle.ProfileLinks;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.Transition;
import org.tandem.partnerships.review.ReviewsView.ReviewView;
import org.tandem.partnerships.review.ReviewsView.SlotView;

/** Says in the reader's language what reviews hold and what is missing. */
@ConfluenceComponent
class ReviewViews {
    private final Reviews reviews;
    private final ReviewForms forms;
    private final ProfileLinks links;
    private final People people;
    private final Clock clock;
    private final Texts texts;

    @Inject
    ReviewViews(
            Reviews reviews,
            ReviewForms forms,
            ProfileLinks links,
            People people,
            Clock clock,
            Texts texts) {
        this.reviews = reviews;
        this.forms = forms;
        this.links = links;
        this.people = people;
        this.clock = clock;
        this.texts = texts;
    }

    /**
     * The view, for those who read what was written.
     *
     * @param call where it is shown
     */
    ReviewsView of(Partnership partnership, MacroCall call) {
        Reviews.Both both = reviews.of(partnership, call);
        Map<String, Person> known =
                people.byKeys(
                        Stream.concat(both.current().stream(), both.earlier().stream())
                                .flatMap(ReadReviews::keys)
                                .distinct()
                                .toList());
        return new ReviewsView(
                next(both.current()),
                both.current().stream()
                        .map(one -> current(one, partnership, call.interactive(), known))
                        .toList(),
                both.earlier().stream().map(one -> view(one, known)).toList());
    }

    /** When the next review is due and what is missing in it; empty while none is asked for. */
    String next(List<Review> current) {
        if (current.isEmpty()) {
            return "";
        }
        Optional<Review> next = Review.next(current);
        return next.map(this::next).orElseGet(() -> texts.text("tandem.review.next.none"));
    }

    private String next(Review next) {
        String due = texts.date(next.due());
        String missing = names(next.missing());
        return missing.isEmpty()
                ? texts.text("tandem.review.next.decision", next.title(), due)
                : texts.text("tandem.review.next.missing", next.title(), due, missing);
    }

    private String names(List<Slot> slots) {
        return slots.stream()
                .map(slot -> texts.text("tandem.review.slot." + slot.id()))
                .collect(Collectors.joining(", "));
    }

    private ReviewView current(
            Review review,
            Partnership partnership,
            boolean interactive,
            Map<String, Person> known) {
        Optional<Transition> offer = ReadReviews.offer(review, partnership);
        Optional<Person> reader = interactive ? people.current() : Optional.empty();
        ReviewView plain = view(review, known);
        return new ReviewView(
                plain.id(),
                plain.title(),
                plain.due(),
                review.isOverdue(clock.today()) ? texts.text("tandem.review.overdue") : "",
                Arrays.stream(Slot.values())
                        .map(
                                slot ->
                                        slot(
                                                slot,
                                                review,
                                                known,
                                                reader.flatMap(
                                                                one ->
                                                                        forms.slot(
                                                                                partnership, review,
                                                                                slot, one))
                                                        .orElse(null)))
                        .toList(),
                plain.decision(),
                plain.rationale(),
                offer.map(one -> texts.text("tandem.review.offer." + one.id())).orElse(""),
                offer.map(one -> links.section(partnership, "tandem-take-" + one.id())).orElse(""),
                reader.flatMap(one -> forms.decision(partnership, review, one)).orElse(null));
    }

    private ReviewView view(Review review, Map<String, Person> known) {
        return new ReviewView(
                review.key().reviewId()
                        + "-"
                        + review.key().schoolYear()
                        + "-"
                        + review.key().cycle(),
                texts.text("tandem.review.title", review.title(), review.key().schoolYear()),
                texts.text("tandem.review.due", texts.date(review.due())),
                "",
                Arrays.stream(Slot.values()).map(slot -> slot(slot, review, known, null)).toList(),
                review.decision()
                        .map(made -> decided(made, known))
                        .orElseGet(() -> texts.text("tandem.review.undecided")),
                review.decision().map(ViabilityDecision::rationale).orElse(""),
                "",
                "",
                null);
    }

    private SlotView slot(
            Slot slot, Review review, Map<String, Person> known, ReviewsView.SlotForm form) {
        Optional<Contribution> one = Optional.ofNullable(review.contributions().get(slot));
        return new SlotView(
                slot.id(),
                texts.text("tandem.review.slot." + slot.id()),
                one.map(Contribution::text).orElse(""),
                one.map(made -> name(made.by(), known) + ", " + texts.day(made.at())).orElse(""),
                form);
    }

    private String decided(ViabilityDecision made, Map<String, Person> known) {
        return texts.text(
                "tandem.review.decided",
                texts.text("tandem.review.choice." + made.choice().id()),
                name(made.by(), known),
                texts.day(made.at()));
    }

    private static String name(String key, Map<String, Person> known) {
        return known.containsKey(key) ? known.get(key).fullName() : key;
    }
}

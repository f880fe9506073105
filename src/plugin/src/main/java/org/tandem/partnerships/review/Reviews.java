package org.tandem.partnerships.review;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tandem.partnerships.host.MacroCall;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.Partnerships;
import org.tandem.partnerships.policy.PlannedReview;
import org.tandem.partnerships.policy.Policies;
import org.tandem.partnerships.policy.PolicyPack;

/** Reads reviews. The caller has checked that the partnership may be viewed. */
@ConfluenceComponent
public class Reviews {
    private final ReviewStore store;
    private final Partnerships partnerships;
    private final Policies policies;

    @Inject
    Reviews(ReviewStore store, Partnerships partnerships, Policies policies) {
        this.store = store;
        this.partnerships = partnerships;
        this.policies = policies;
    }

    /**
     * The reviews of a partnership.
     *
     * @param current of this cycle and school year, earliest first; empty while it does not run
     * @param earlier others in which somebody wrote something, latest first
     */
    record Both(List<Review> current, List<Review> earlier) {}

    /** When the next review is due (R32); empty while none is. */
    public Optional<LocalDate> next(Partnership partnership, MacroCall call) {
        return ReviewCalendar.isOpen(partnership.state())
                ? Review.next(of(partnership, call).current()).map(Review::due)
                : Optional.empty();
    }

    /** Whether the current person reads what was written: who may change the partnership. */
    boolean mayRead(Partnership partnership) {
        return partnerships.mayEdit(partnership);
    }

    /** Read once for all macros of a rendering. */
    Both of(Partnership partnership, MacroCall call) {
        return call.once("reviews of " + partnership.id(), () -> of(partnership));
    }

    /** Two queries. */
    Both of(Partnership partnership) {
        Map<ReviewKey, Map<Slot, Contribution>> inputs = store.contributions(partnership.id());
        Map<ReviewKey, ViabilityDecision> decisions = store.decisions(partnership.id());
        Map<ReviewKey, LocalDate> asked = asked(partnership);
        List<Review> current = new ArrayList<>();
        asked.forEach((key, due) -> current.add(review(partnership, key, due, inputs, decisions)));
        Set<ReviewKey> others = new HashSet<>(inputs.keySet());
        others.addAll(decisions.keySet());
        others.removeAll(asked.keySet());
        List<Review> earlier =
                others.stream()
                        .map(
                                key ->
                                        review(
                                                partnership,
                                                key,
                                                due(partnership, key),
                                                inputs,
                                                decisions))
                        .sorted(Comparator.comparing(Review::due).reversed())
                        .toList();
        return new Both(current, earlier);
    }

    /** The days of the reviews that are asked for now. */
    private Map<ReviewKey, LocalDate> asked(Partnership partnership) {
        if (!ReviewCalendar.isOpen(partnership.state())) {
            return Map.of();
        }
        PolicyPack pack = policies.of(partnership.pack());
        return ReviewCalendar.of(
                pack.reviews(),
                pack.calendar(),
                partnership.standing().cycle(),
                partnership.about().schoolYear(),
                LocalDate.ofInstant(partnership.standing().cycleSince(), ZoneId.systemDefault()));
    }

    private Review review(
            Partnership partnership,
            ReviewKey key,
            LocalDate due,
            Map<ReviewKey, Map<Slot, Contribution>> inputs,
            Map<ReviewKey, ViabilityDecision> decisions) {
        return new Review(
                key,
                planned(partnership, key).title(),
                due,
                inputs.getOrDefault(key, Map.of()),
                Optional.ofNullable(decisions.get(key)));
    }

    private LocalDate due(Partnership partnership, ReviewKey key) {
        return ReviewCalendar.due(
                        planned(partnership, key),
                        policies.of(partnership.pack()).calendar(),
                        key.schoolYear())
                .orElseThrow();
    }

    /** A partnership keeps its pack, and packs keep what they say. */
    private PlannedReview planned(Partnership partnership, ReviewKey key) {
        Map<String, PlannedReview> plan =
                policies.of(partnership.pack()).reviews().stream()
                        .collect(Collectors.toMap(PlannedReview::id, Function.identity()));
        return plan.get(key.reviewId());
    }
}

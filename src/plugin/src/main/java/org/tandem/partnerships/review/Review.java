package org.tandem.partnerships.review;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A review of a partnership.
 *
 * @param contributions by slot; slots that nobody filled lack
 */
record Review(
        ReviewKey key,
        String title,
        LocalDate due,
        Map<Slot, Contribution> contributions,
        Optional<ViabilityDecision> decision) {
    /** The slots that nobody filled yet (R11). */
    List<Slot> missing() {
        return Arrays.stream(Slot.values())
                .filter(slot -> !contributions.containsKey(slot))
                .toList();
    }

    /** It is over with the decision, which does not wait for inputs that nobody gives (R145). */
    boolean isDone() {
        return decision.isPresent();
    }

    boolean isOverdue(LocalDate today) {
        return !isDone() && due.isBefore(today);
    }

    boolean isEmpty() {
        return contributions.isEmpty() && decision.isEmpty();
    }

    /** The one to do next; empty when all are done. */
    static Optional<Review> next(List<Review> reviews) {
        return reviews.stream()
                .filter(review -> !review.isDone())
                .min(Comparator.comparing(Review::due));
    }
}

package org.tandem.partnerships.review;

import java.util.List;

/**
 * What the template of reviews prints.
 *
 * @param next when the next review is due and what is missing, in a sentence
 * @param current of this cycle and school year
 * @param earlier others, latest first; without forms
 */
public record ReviewsView(String next, List<ReviewView> current, List<ReviewView> earlier) {
    /**
     * A review.
     *
     * @param id of the page's elements
     * @param due when it is due, in a sentence
     * @param overdue that it is overdue; empty when it is not
     * @param slots all three
     * @param decision what was decided by whom, in a sentence
     * @param rationale of the decision; empty while there is none
     * @param offer the transition to take next, in a sentence; empty when there is none
     * @param offerUrl where it is taken
     * @param form the form to decide; null for readers who may not
     */
    public record ReviewView(
            String id,
            String title,
            String due,
            String overdue,
            List<SlotView> slots,
            String decision,
            String rationale,
            String offer,
            String offerUrl,
            DecisionForm form) {}

    /**
     * A slot.
     *
     * @param text empty while it is missing
     * @param by who wrote it when, in words
     * @param form the form to fill it; null for readers whose slot it is not
     */
    public record SlotView(String id, String title, String text, String by, SlotForm form) {}

    /** The form that fills a slot. */
    public record SlotForm(String address, int version, String opener) {}

    /**
     * The form with which the organizational owner decides.
     *
     * @param chosen id of what is decided so far; empty for nothing
     */
    public record DecisionForm(
            String address, int version, String opener, String chosen, List<Option> options) {}

    /** Something to choose. */
    public record Option(String id, String label) {}
}

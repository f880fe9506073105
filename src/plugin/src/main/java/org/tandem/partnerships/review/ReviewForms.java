package org.tandem.partnerships.review;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Optional;
import org.tandem.partnerships.host.Person;
import org.tandem.partnerships.host.Site;
import org.tandem.partnerships.host.Texts;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.review.ReviewsView.DecisionForm;
import org.tandem.partnerships.review.ReviewsView.Option;
import org.tandem.partnerships.review.ReviewsView.SlotForm;

/** The forms of reviews, for those who may use them. */
@ConfluenceComponent
class ReviewForms {
    private final WriteReview write;
    private final Texts texts;
    private final Site site;

    @Inject
    ReviewForms(WriteReview write, Texts texts, Site site) {
        this.write = write;
        this.texts = texts;
        this.site = site;
    }

    Optional<SlotForm> slot(Partnership partnership, Review review, Slot slot, Person reader) {
        if (!write.mayFill(partnership, slot, reader)) {
            return Optional.empty();
        }
        Optional<Contribution> before = Optional.ofNullable(review.contributions().get(slot));
        String title = texts.text("tandem.review.slot." + slot.id());
        String opener = before.isPresent() ? "tandem.review.change" : "tandem.review.fill";
        return Optional.of(
                new SlotForm(
                        address(partnership, review) + "/inputs/" + slot.id(),
                        before.map(Contribution::version).orElse(0),
                        texts.text(opener, title)));
    }

    Optional<DecisionForm> decision(Partnership partnership, Review review, Person reader) {
        if (!write.mayDecide(partnership, reader)) {
            return Optional.empty();
        }
        Optional<ViabilityDecision> before = review.decision();
        String opener = before.isPresent() ? "tandem.review.decide-anew" : "tandem.review.decide";
        return Optional.of(
                new DecisionForm(
                        address(partnership, review) + "/decision",
                        before.map(ViabilityDecision::version).orElse(0),
                        texts.text(opener),
                        before.map(made -> made.choice().id()).orElse(""),
                        Arrays.stream(Viability.values()).map(this::option).toList()));
    }

    private Option option(Viability choice) {
        return new Option(choice.id(), texts.text("tandem.review.choice." + choice.id()));
    }

    private String address(Partnership partnership, Review review) {
        return site.contextPath()
                + "/rest/tandem/1.0/partnerships/"
                + partnership.id()
                + "/reviews/"
                + review.key().reviewId();
    }
}

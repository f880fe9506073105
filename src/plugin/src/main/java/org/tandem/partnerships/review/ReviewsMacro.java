package org.tandem.partnerships.review;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import org.tandem.partnerships.agreement.AgreedTerms;
import org.tandem.partnerships.host.MacroCall;
import org.tandem.partnerships.host.PageMacro;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.Partnerships;

/**
 * {@code partnership-reviews}: the reviews with their three inputs and the decision (R11, R145).
 */
@ConfluenceComponent
class ReviewsMacro implements PageMacro {
    /** Of the headings below the macro's own. */
    private static final int LEVEL = 3;

    private final Partnerships partnerships;
    private final Reviews reviews;
    private final ReviewViews views;
    private final ReviewsHtml html;
    private final AgreedTerms terms;

    @Inject
    ReviewsMacro(
            Partnerships partnerships,
            Reviews reviews,
            ReviewViews views,
            ReviewsHtml html,
            AgreedTerms terms) {
        this.partnerships = partnerships;
        this.reviews = reviews;
        this.views = views;
        this.html = html;
        this.terms = terms;
    }

    @Override
    public String name() {
        return "partnership-reviews";
    }

    @Override
    public String render(MacroCall call) {
        Partnership partnership = partnerships.of(call);
        if (!reviews.mayRead(partnership)) {
            throw RefusedException.forbidden("tandem.review.error.may-not-read");
        }
        return html.of(views.of(partnership, call), "macro", LEVEL, terms.html(partnership, call));
    }
}

package org.tandem.partnerships.review;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.List;
import org.tandem.partnerships.host.MacroCall;
import org.tandem.partnerships.host.Texts;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.ProfilePart;

/** The profile's section with the next review date (R32), and the reviews to open below it. */
@ConfluenceComponent
class ReviewsPart implements ProfilePart {
    private static final int AFTER_MONITORING = 22;

    /** Of the headings below the section's own. */
    private static final int LEVEL = 4;

    private final Reviews reviews;
    private final ReviewViews views;
    private final ReviewsHtml html;
    private final Texts texts;

    @Inject
    ReviewsPart(Reviews reviews, ReviewViews views, ReviewsHtml html, Texts texts) {
        this.reviews = reviews;
        this.views = views;
        this.html = html;
        this.texts = texts;
    }

    @Override
    public int order() {
        return AFTER_MONITORING;
    }

    /** Who may not read what was written is told the next date only. */
    @Override
    public String html(Partnership partnership, MacroCall call) {
        if (partnership.standing().isInquiryOnly()) {
            return "";
        }
        ReviewsView view =
                reviews.mayRead(partnership)
                        ? views.of(partnership, call)
                        : dateOnly(partnership, call);
        boolean nothing =
                view.next().isEmpty() && view.current().isEmpty() && view.earlier().isEmpty();
        return nothing ? "" : html.of(view, "profile", LEVEL, "");
    }

    private ReviewsView dateOnly(Partnership partnership, MacroCall call) {
        String next =
                reviews.next(partnership, call)
                        .map(due -> texts.text("tandem.review.next.date", texts.date(due)))
                        .orElse("");
        return new ReviewsView(next, List.of(), List.of());
    }
}

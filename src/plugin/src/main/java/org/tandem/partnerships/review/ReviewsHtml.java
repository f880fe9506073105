package org.tandem.partnerships.review;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.tandem.partnerships.host.Templates;
import org.tandem.partnerships.review.ReviewsView.ReviewView;

/** Prints reviews, in the profile and wherever the macro stands. */
@ConfluenceComponent
class ReviewsHtml {
    private final Templates templates;

    @Inject
    ReviewsHtml(Templates templates) {
        this.templates = templates;
    }

    /**
     * The section.
     *
     * @param frame {@code profile} or {@code macro}; elements of both can be on one page
     * @param level of the headings below the section's own
     * @param termsHtml what was agreed to go by (R8); may be empty
     */
    String of(ReviewsView view, String frame, int level, String termsHtml) {
        return templates.render(
                "templates/review/" + frame + ".vm",
                Map.of(
                        "next",
                        view.next(),
                        "termsHtml",
                        termsHtml,
                        "currentHtml",
                        rows(view.current(), frame, level),
                        "earlierHtml",
                        rows(view.earlier(), frame, level)));
    }

    private String rows(List<ReviewView> rows, String frame, int level) {
        return rows.isEmpty()
                ? ""
                : templates.render(
                        "templates/review/reviews.vm",
                        Map.of("rows", rows, "place", frame, "level", Integer.toString(level)));
    }
}

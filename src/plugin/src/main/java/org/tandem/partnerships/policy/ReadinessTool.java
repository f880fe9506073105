package org.tandem.partnerships.policy;

import java.util.List;

/**
 * The Readiness for Partnership tool (ODST 004:61–246, R79–R109).
 *
 * @param language tag of the language that the texts are in, as {@code en}
 * @param ratings best first, as the document lists them
 * @param categories each takes one rating and one concerns text (I11)
 */
public record ReadinessTool(
        String language,
        SourcedText purpose,
        List<SourcedText> process,
        SourcedText noThreshold,
        SourcedText framework,
        SourcedText importance,
        SourcedText meeting,
        List<Rating> ratings,
        List<Category> categories) {
    /** One choice of the scale and what it means. */
    public record Rating(int value, String text, String source) {}

    /**
     * A category.
     *
     * @param id the id of its theme
     */
    public record Category(String id, String title, List<SourcedText> items) {}
}

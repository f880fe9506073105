package org.tandem.partnerships.policy;

import java.util.List;

/**
 * The standards for effective partnerships in two groups (R56–R75).
 *
 * @param theory the theory of action (R57)
 */
public record Standards(SourcedText theory, List<Group> groups) {
    /**
     * Conditions, which hold at the outset, or habits, which hold throughout.
     *
     * @param when in the document's words
     */
    public record Group(
            String id, String title, String when, String source, List<OfTheme> themes) {}

    /**
     * The standards of a theme.
     *
     * @param title as the standards page writes it (R70)
     * @param stem the sentence that the standards complete (R63); empty without one
     */
    public record OfTheme(String theme, String title, String stem, List<Standard> standards) {}

    /**
     * A standard in the wording of the document's body.
     *
     * @param variant what Appendix A says instead (I7–I9); empty where it says the same
     */
    public record Standard(String id, String text, String variant, String source) {}
}

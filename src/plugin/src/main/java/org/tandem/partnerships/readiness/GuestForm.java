package org.tandem.partnerships.readiness;

import java.util.Map;

/**
 * What the holder of a personal link sent: texts by field.
 *
 * @param part kind and id, as {@link FormTarget} names them; empty when nothing was sent
 */
record GuestForm(String part, Map<String, String> fields) {
    static final GuestForm NONE = new GuestForm("", Map.of());

    private static final String RATING = "rating-";
    private static final String TEAM = "team-";
    private static final String CODE = "code-";

    boolean isRating() {
        return part.startsWith(RATING);
    }

    /** Whether it is about the holder's personal code. */
    boolean isCode() {
        return part.startsWith(CODE);
    }

    boolean isTeam() {
        return part.startsWith(TEAM);
    }

    /** The category, or what the team does. */
    String id() {
        return part.substring(part.indexOf('-') + 1);
    }

    /** The sheet with what was typed in place of what is saved, so that nobody types it again. */
    Sheet over(Sheet saved, Rater rater) {
        if (isRating()) {
            Rating typed =
                    new Rating(
                            rater.key(),
                            id(),
                            whole("rating"),
                            field("concerns"),
                            field("strengths"),
                            true,
                            whole("version"),
                            rater.round());
            return saved.withOwn(typed);
        }
        if (isTeam()) {
            Paper paper = saved.papers().category(id());
            Paper typed = new Paper(paper.name(), paper.with(fields).values(), whole("version"));
            return saved.withPaper(typed);
        }
        return saved;
    }

    String field(String name) {
        return fields.getOrDefault(name, "");
    }

    private int whole(String name) {
        String text = field(name);
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }
}

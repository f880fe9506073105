package org.tandem.partnerships.policy;

import java.util.List;

/**
 * How one of the three tools follows from the standards (R78). What a tool holds is not repeated
 * here: the items of a theme and the standards of the theme stand side by side.
 *
 * @param id one of {@link #IDS}
 */
public record Matrix(String id, String title, String text, String source) {
    /** The tools that are traced to the standards. */
    public static final List<String> IDS = List.of("readiness", "supplement", "agenda");
}

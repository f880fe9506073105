package org.tandem.partnerships.policy;

import java.util.List;

/**
 * A level of intensity with its elements, benefits and outcomes (R5, R49).
 *
 * @param id one of {@link #IDS}
 */
public record Level(
        String id,
        String title,
        String source,
        List<SourcedText> elements,
        List<SourcedText> benefits,
        List<SourcedText> outcomes) {
    /** The levels every pack describes, lowest first. */
    public static final List<String> IDS = List.of("low", "medium", "high");
}

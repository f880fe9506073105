package org.tandem.partnerships.policy;

import java.util.List;

/**
 * The contract supplement (R116–R133), in two layers (I15).
 *
 * @param preamble with the placeholders {@code [District Name]} and {@code [Partner Name]}
 * @param practices the six that are agreed upon
 * @param evidence the seven items of the worksheet, each with its theme
 */
public record Supplement(
        SourcedText purpose,
        SourcedText process,
        SourcedText notes,
        SourcedText preamble,
        List<Practices> practices,
        List<Evidence> evidence) {
    /** Practices under one heading. */
    public record Practices(String id, String heading, String source, List<Numbered> items) {}

    /** A text with its number in the document. */
    public record Numbered(int number, String text, String source) {}

    /** An item of the worksheet. */
    public record Evidence(int number, String theme, String text, String source) {}
}

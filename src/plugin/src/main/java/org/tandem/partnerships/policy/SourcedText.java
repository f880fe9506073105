package org.tandem.partnerships.policy;

/**
 * A text of a document.
 *
 * @param source document and line, as {@code 004:76}; {@code sample} when the documents are silent
 *     and the text is ours, for the district to replace (I22, I23)
 */
public record SourcedText(String text, String source) {
    static final String SAMPLE = "sample";

    /** Whether the documents are silent here. */
    public boolean sample() {
        return source.equals(SAMPLE);
    }
}

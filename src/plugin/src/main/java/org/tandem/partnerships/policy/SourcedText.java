package org.tandem.partnerships.policy;

/**
 * A text of a document.
 *
 * @param source document and line, as {@code 004:76}
 */
public record SourcedText(String text, String source) {}

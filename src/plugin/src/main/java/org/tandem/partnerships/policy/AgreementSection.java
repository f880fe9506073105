package org.tandem.partnerships.policy;

/**
 * A section that a memorandum of agreement must fill (R7, R110).
 *
 * @param hint what belongs into it
 */
public record AgreementSection(String id, String title, String hint, String source) {}

package org.tandem.partnerships.policy;

/**
 * A section that a memorandum of agreement must fill (R7, R110).
 *
 * @param hint what belongs into it
 * @param monitored whether meetings and reviews go by what it says (R8)
 */
public record AgreementSection(
        String id, String title, String hint, boolean monitored, String source) {}

package org.tandem.partnerships.partnership;

/**
 * Something that happened to a partnership.
 *
 * @param subject what changed, as {@code state} or {@code document.READINESS}
 * @param from the value before; empty when there was none
 * @param why reason given, or empty
 */
public record Change(String subject, String from, String to, String why) {
    public static Change of(String subject, String from, String to) {
        return new Change(subject, from, to, "");
    }
}

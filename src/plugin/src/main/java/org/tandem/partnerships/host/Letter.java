package org.tandem.partnerships.host;

/**
 * A mail in plain text to one person. Its text form is hidden from logs.
 *
 * @param to address
 */
public record Letter(String to, String subject, String text) {
    @Override
    public String toString() {
        return "Letter";
    }
}

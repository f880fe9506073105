package org.tandem.workspace.mail;

/**
 * A mail to one person. Its text form is hidden from logs.
 *
 * @param to address
 * @param type media type of the body, {@code text/plain} or {@code text/html}
 */
public record Letter(String to, String subject, String body, String type) {
    @Override
    public String toString() {
        return "Letter";
    }
}

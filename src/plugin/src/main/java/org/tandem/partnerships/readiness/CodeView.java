package org.tandem.partnerships.readiness;

import java.util.Map;

/**
 * What the page prints that asks for a personal code. Nothing of it depends on what is behind.
 *
 * @param address to which its form goes
 * @param token proves that the form is the page's own; may be empty
 * @param member whom the link was made for; empty once a code was chosen
 * @param partner the same for the partner
 * @param chosen the day on which a code was chosen; empty before
 * @param message what went wrong as a whole; may be empty
 * @param errors per field, in the reader's language
 */
public record CodeView(
        String address,
        String token,
        String member,
        String partner,
        String chosen,
        String message,
        Map<String, String> errors) {
    public String error(String field) {
        return errors.getOrDefault(field, "");
    }
}

package org.tandem.partnerships.agreement;

/**
 * What the profile prints of a renewal's agreement.
 *
 * @param begun title of the new agreement; empty while it is not begun
 * @param url of the new agreement, or of the wizard that begins it
 * @param last title of the agreement so far
 * @param lastUrl its address
 * @param signed whether that one was signed
 */
public record RenewalView(String begun, String url, String last, String lastUrl, boolean signed) {}

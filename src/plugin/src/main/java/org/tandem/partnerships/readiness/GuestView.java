package org.tandem.partnerships.readiness;

/**
 * What the page behind a personal link says about itself.
 *
 * @param member whom the link was made for
 * @param expires last day on which it works
 */
public record GuestView(
        String member, String partner, String expires, String purpose, String noThreshold) {}

package org.tandem.partnerships.policy;

/**
 * An entry of one of the pack's lists.
 *
 * @param text more about it; may be empty
 */
public record Choice(String id, String title, String text, String source) {}

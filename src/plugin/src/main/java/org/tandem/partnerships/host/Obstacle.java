package org.tandem.partnerships.host;

/**
 * Something that must be done first.
 *
 * @param name stable: {@code moa-complete}
 * @param key i18n key that says what to do
 * @param link where to do it; empty when there is no such place
 */
public record Obstacle(String name, String key, String link) {}

package org.tandem.partnerships.readiness;

import java.util.List;

/**
 * Whom a reminder reached.
 *
 * @param reminded login names, for holders of a personal link their names
 * @param waiting the same of those who were reminded less than a day ago
 */
public record RemindersJson(List<String> reminded, List<String> waiting) {}

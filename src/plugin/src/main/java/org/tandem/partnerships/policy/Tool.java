package org.tandem.partnerships.policy;

/**
 * A tool or resource that the office offers (R16).
 *
 * @param text what it is for
 * @param required whether the district demands it; tools are voluntary unless the pack says so
 *     (R250)
 */
public record Tool(String id, String title, String text, boolean required, String source) {}

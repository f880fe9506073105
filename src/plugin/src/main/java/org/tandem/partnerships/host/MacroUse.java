package org.tandem.partnerships.host;

import java.util.Map;

/**
 * One macro in a page's text.
 *
 * @param body the text inside it, in storage format for rich bodies; empty when it has none
 */
public record MacroUse(String name, Map<String, String> parameters, String body) {}

package org.tandem.partnerships.host;

import java.util.Map;

/**
 * Velocity templates of the plugin. Everything a template prints is escaped, except references
 * whose name ends in {@code Html}. Every template finds {@code $texts} and {@code $contextPath}.
 */
public interface Templates {
    /**
     * Renders a template to HTML.
     *
     * @param name path in the jar: {@code templates/readiness/rating.vm}
     */
    String render(String name, Map<String, Object> model);
}

package org.tandem.workspace.web;

import java.util.Locale;
import java.util.Map;

/** Velocity over the workspace's own templates, with HTML escaping on. */
public interface TemplateEngine {
    /** Renders {@code templates/<name>.vm} without the shell. */
    String render(Locale locale, String name, Map<String, ?> model);
}

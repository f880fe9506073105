package org.tandem.workspace.modules;

import java.util.List;
import java.util.Set;

/**
 * {@code <web-resource>}: files for the browser.
 *
 * @param contexts pages that load it: {@code atl.general}, {@code atl.admin}, {@code
 *     create-content}…
 * @param scripts addresses within the application to load as classic scripts, in order
 * @param styles addresses within the application to load as style sheets, in order
 */
public record WebResourceModule(
        ModuleKey key, Set<String> contexts, List<String> scripts, List<String> styles)
        implements Module {}

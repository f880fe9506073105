package org.tandem.workspace.modules;

import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * {@code <web-panel>}: a box at a named place, such as {@code atl.jira.view.issue.right.context}.
 *
 * @param html renders the panel's body, given the context map; safe HTML
 */
public record WebPanelModule(
        ModuleKey key,
        String location,
        int weight,
        String labelKey,
        Predicate<Map<String, Object>> shown,
        Function<Map<String, Object>, String> html)
        implements Module {}

package org.tandem.workspace.modules;

import java.util.List;

/**
 * {@code <blueprint>}: a page blueprint.
 *
 * @param indexKey label put on every created page
 * @param contentTemplates the templates of the page, first one used by default
 * @param opensEditor {@code create-result="edit"} (true) or {@code "view"}
 * @param indexTitleKey i18n key of the index page's title, or null when there is no index page
 */
public record BlueprintModule(
        ModuleKey key,
        String nameKey,
        String indexKey,
        List<ModuleKey> contentTemplates,
        boolean opensEditor,
        String indexTitleKey,
        List<DialogPage> wizard)
        implements Module {}

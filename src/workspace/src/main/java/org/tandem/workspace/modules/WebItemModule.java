package org.tandem.workspace.modules;

import java.util.Map;
import java.util.function.Predicate;

/**
 * {@code <web-item>}: a link, or an entry of the Create dialog (section {@code
 * system.create.dialog/content}, param {@code blueprintKey}).
 *
 * @param link path within the application, or empty
 * @param iconUrl address of the {@code icon} resource within the application, or null
 * @param shown the item's conditions, given the context map
 */
public record WebItemModule(
        ModuleKey key,
        String section,
        int weight,
        String labelKey,
        String descriptionKey,
        String link,
        String iconUrl,
        Map<String, String> params,
        Predicate<Map<String, Object>> shown)
        implements Module {}

package org.tandem.workspace.modules;

import com.atlassian.plugin.web.ContextProvider;
import java.util.Optional;

/**
 * {@code <content-template>}.
 *
 * @param storageFormat the template's text with {@code at:i18n} and {@code at:var}
 */
public record ContentTemplateModule(
        ModuleKey key,
        String nameKey,
        String storageFormat,
        Optional<ContextProvider> contextProvider)
        implements Module {}

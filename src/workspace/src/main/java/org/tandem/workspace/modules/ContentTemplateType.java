package org.tandem.workspace.modules;

import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.ContextProvider;
import java.util.Optional;

/** {@code <content-template>}. */
final class ContentTemplateType implements ModuleType {
    @Override
    public String element() {
        return "content-template";
    }

    @Override
    public Built build(ModuleElement element, PluginScope plugin) {
        ModuleKey key = ModuleType.key(element, plugin);
        String location =
                element.resource("template")
                        .orElseThrow(
                                () ->
                                        new PluginParseException(
                                                "<content-template> "
                                                        + key
                                                        + " needs a resource named template"));
        return Built.of(
                new ContentTemplateModule(
                        key,
                        element.attribute("i18n-name-key").orElse(key.complete()),
                        JarFiles.text(plugin, location),
                        provider(element, plugin)));
    }

    static Optional<ContextProvider> provider(ModuleElement parent, PluginScope plugin) {
        return parent.child("context-provider")
                .map(
                        element -> {
                            ContextProvider provider =
                                    plugin.create(element.required("class"), ContextProvider.class);
                            provider.init(element.params());
                            return provider;
                        });
    }
}

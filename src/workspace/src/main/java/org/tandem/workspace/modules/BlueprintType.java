package org.tandem.workspace.modules;

import com.atlassian.plugin.PluginParseException;
import java.util.ArrayList;
import java.util.List;

/** {@code <blueprint>}. */
final class BlueprintType implements ModuleType {
    @Override
    public String element() {
        return "blueprint";
    }

    @Override
    public Built build(ModuleElement element, PluginScope plugin) {
        ModuleKey key = ModuleType.key(element, plugin);
        List<ModuleKey> templates = new ArrayList<>();
        element.attribute("content-template-key").ifPresent(ref -> templates.add(key.sibling(ref)));
        element.children("content-template")
                .forEach(template -> templates.add(key.sibling(template.required("ref"))));
        if (templates.isEmpty()) {
            throw new PluginParseException("<blueprint> " + key + " names no content template");
        }
        boolean noIndex =
                Boolean.parseBoolean(element.attribute("disable-index-page").orElse("false"));
        return Built.of(
                new BlueprintModule(
                        key,
                        element.attribute("i18n-name-key").orElse(key.complete()),
                        element.required("index-key"),
                        List.copyOf(templates),
                        !element.attribute("create-result").orElse("edit").equals("view"),
                        noIndex ? null : element.attribute("i18n-index-title-key").orElse(null),
                        Wizards.of(element)));
    }
}

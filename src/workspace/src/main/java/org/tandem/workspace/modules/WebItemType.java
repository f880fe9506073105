package org.tandem.workspace.modules;

/** {@code <web-item>}. */
final class WebItemType implements ModuleType {
    @Override
    public String element() {
        return "web-item";
    }

    @Override
    public Built build(ModuleElement element, PluginScope plugin) {
        ModuleKey key = ModuleType.key(element, plugin);
        Downloads.collect(element, plugin);
        String icon =
                element.resource("icon").isPresent()
                        ? Downloads.address(plugin, key.module(), "icon")
                        : null;
        String label = element.childKey("label");
        return Built.of(
                new WebItemModule(
                        key,
                        element.required("section"),
                        element.number("weight", 1000),
                        label == null
                                ? element.attribute("i18n-name-key").orElse(key.complete())
                                : label,
                        element.childKey("description"),
                        element.childText("link"),
                        icon,
                        element.params(),
                        Conditions.of(element, plugin)));
    }
}

package org.tandem.workspace.modules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code <web-resource>}. Soy files are kept for rendering on the server. */
final class WebResourceType implements ModuleType {
    @Override
    public String element() {
        return "web-resource";
    }

    @Override
    public Built build(ModuleElement element, PluginScope plugin) {
        ModuleKey key = ModuleType.key(element, plugin);
        Downloads.collect(element, plugin);
        List<String> scripts = new ArrayList<>();
        List<String> styles = new ArrayList<>();
        for (ModuleElement resource : element.children("resource")) {
            String name = resource.required("name");
            String location = resource.required("location");
            if (Downloads.isSoy(location)) {
                JarFiles.text(plugin, location);
                plugin.assets().soyFiles().add(location);
            } else if (name.endsWith(".js")) {
                JarFiles.text(plugin, location);
                scripts.add(Downloads.address(plugin, key.module(), name));
            } else if (name.endsWith(".css")) {
                JarFiles.text(plugin, location);
                styles.add(Downloads.address(plugin, key.module(), name));
            }
        }
        Set<String> contexts =
                element.children("context").stream()
                        .map(ModuleElement::text)
                        .collect(Collectors.toUnmodifiableSet());
        return Built.of(new WebResourceModule(key, contexts, scripts, styles));
    }
}

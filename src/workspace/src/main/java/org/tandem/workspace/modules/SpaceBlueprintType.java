package org.tandem.workspace.modules;

import com.atlassian.plugin.PluginParseException;
import java.util.List;
import org.tandem.workspace.modules.SpaceBlueprintModule.TemplateNode;

/** {@code <space-blueprint>}: exactly one home template, with the pages below it nested in it. */
final class SpaceBlueprintType implements ModuleType {
    @Override
    public String element() {
        return "space-blueprint";
    }

    @Override
    public Built build(ModuleElement element, PluginScope plugin) {
        ModuleKey key = ModuleType.key(element, plugin);
        List<TemplateNode> roots = nodes(element, key);
        if (roots.size() != 1) {
            throw new PluginParseException(
                    "<space-blueprint> " + key + " needs one <content-template> for its home page");
        }
        return Built.of(
                new SpaceBlueprintModule(
                        key,
                        element.attribute("i18n-name-key").orElse(key.complete()),
                        roots.get(0),
                        Wizards.of(element)));
    }

    private static List<TemplateNode> nodes(ModuleElement parent, ModuleKey key) {
        return parent.children("content-template").stream()
                .map(
                        child ->
                                new TemplateNode(
                                        key.sibling(child.required("ref")), nodes(child, key)))
                .toList();
    }
}

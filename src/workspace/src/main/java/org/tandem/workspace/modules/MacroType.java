package org.tandem.workspace.modules;

import com.atlassian.confluence.macro.Macro;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code <xhtml-macro>}. */
final class MacroType implements ModuleType {
    @Override
    public String element() {
        return "xhtml-macro";
    }

    @Override
    public Built build(ModuleElement element, PluginScope plugin) {
        Set<String> aliases =
                element.children("alias").stream()
                        .map(alias -> alias.required("name"))
                        .collect(Collectors.toUnmodifiableSet());
        List<String> parameters =
                element.requiredChild("parameters").children("parameter").stream()
                        .map(parameter -> parameter.required("name"))
                        .toList();
        return Built.of(
                new MacroModule(
                        ModuleType.key(element, plugin),
                        element.required("name"),
                        aliases,
                        parameters,
                        plugin.create(element.required("class"), Macro.class)));
    }
}

package org.tandem.workspace.modules;

import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.ContextProvider;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** {@code <web-panel>} with a Velocity view. */
final class WebPanelType implements ModuleType {
    @Override
    public String element() {
        return "web-panel";
    }

    @Override
    public Built build(ModuleElement element, PluginScope plugin) {
        ModuleKey key = ModuleType.key(element, plugin);
        String view =
                element.resource("view")
                        .orElseThrow(
                                () ->
                                        new PluginParseException(
                                                "<web-panel> "
                                                        + key
                                                        + " needs a resource named view"));
        JarFiles.text(plugin, view);
        Optional<ContextProvider> provider = ContentTemplateType.provider(element, plugin);
        String label = element.childKey("label");
        return Built.of(
                new WebPanelModule(
                        key,
                        element.required("location"),
                        element.number("weight", 1000),
                        label == null
                                ? element.attribute("i18n-name-key").orElse(key.complete())
                                : label,
                        Conditions.of(element, plugin),
                        context -> render(plugin, view, provider, context)));
    }

    private static String render(
            PluginScope plugin,
            String view,
            Optional<ContextProvider> provider,
            Map<String, Object> context) {
        Map<String, Object> model = new HashMap<>(context);
        provider.ifPresent(source -> model.putAll(source.getContextMap(model)));
        StringWriter html = new StringWriter();
        try {
            plugin.renderer().render(view, model, html);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return html.toString();
    }
}

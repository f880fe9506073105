package org.tandem.workspace.osgi;

import com.atlassian.templaterenderer.TemplateRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tandem.workspace.App;
import org.tandem.workspace.modules.ModuleType;
import org.tandem.workspace.modules.ModuleTypes;
import org.tandem.workspace.modules.PluginScope;
import org.tandem.workspace.modules.PluginTexts;
import org.tandem.workspace.modules.RunningPlugins;
import org.tandem.workspace.modules.TemplateTexts;
import org.tandem.workspace.modules.VelocityRenderer;

/** The module types that an application supports. */
final class HostModuleTypes {
    private HostModuleTypes() {}

    static Map<String, ModuleType> of(
            App app, PluginEnvironment environment, RunningPlugins plugins) {
        List<ModuleType> types = new ArrayList<>(ModuleTypes.of(app));
        return types.stream().collect(Collectors.toMap(ModuleType::element, Function.identity()));
    }

    static TemplateRenderer renderer(
            PluginScope plugin, PluginTexts texts, PluginEnvironment environment) {
        return new VelocityRenderer(plugin, new TemplateTexts(texts, environment.locale()));
    }
}

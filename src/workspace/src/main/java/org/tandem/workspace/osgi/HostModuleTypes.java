package org.tandem.workspace.osgi;

import com.atlassian.templaterenderer.TemplateRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tandem.workspace.App;
import org.tandem.workspace.activeobjects.AoType;
import org.tandem.workspace.endpoints.Access;
import org.tandem.workspace.endpoints.RestErrors;
import org.tandem.workspace.endpoints.RestType;
import org.tandem.workspace.endpoints.ServletType;
import org.tandem.workspace.modules.ModuleType;
import org.tandem.workspace.modules.ModuleTypes;
import org.tandem.workspace.modules.PluginScope;
import org.tandem.workspace.modules.TemplateTexts;
import org.tandem.workspace.modules.VelocityRenderer;

/** The module types that an application supports. */
final class HostModuleTypes {
    private HostModuleTypes() {}

    static Map<String, ModuleType> of(App app, PluginEnvironment environment) {
        Access access =
                new Access(
                        app,
                        environment.directory(),
                        environment.currentUser(),
                        environment.texts(),
                        environment.locale());
        RestErrors errors = new RestErrors(app, environment.texts(), environment.locale());
        List<ModuleType> types = new ArrayList<>(ModuleTypes.of(app));
        types.add(new AoType(environment.database()));
        types.add(new RestType(environment.http(), access, errors));
        types.add(new ServletType(environment.http(), access));
        return types.stream().collect(Collectors.toMap(ModuleType::element, Function.identity()));
    }

    static TemplateRenderer renderer(PluginScope plugin, PluginEnvironment environment) {
        return new VelocityRenderer(
                plugin, new TemplateTexts(environment.texts(), environment.locale()));
    }
}

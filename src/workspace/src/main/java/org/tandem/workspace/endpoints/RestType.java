package org.tandem.workspace.endpoints;

import java.util.ArrayList;
import java.util.List;
import org.tandem.workspace.modules.ModuleElement;
import org.tandem.workspace.modules.ModuleType;
import org.tandem.workspace.modules.PluginScope;
import org.tandem.workspace.web.HttpServer;

/** {@code <rest>}: resources at {@code /rest/<path>/<version>} and {@code /rest/<path>/latest}. */
public final class RestType implements ModuleType {
    private final HttpServer http;
    private final Access access;
    private final RestErrors errors;

    public RestType(HttpServer http, Access access, RestErrors errors) {
        this.http = http;
        this.access = access;
        this.errors = errors;
    }

    @Override
    public String element() {
        return "rest";
    }

    @Override
    public Built build(ModuleElement element, PluginScope plugin) {
        String root = plugin.app().path() + "/rest" + slashed(element.required("path"));
        List<String> packages =
                element.children("package").stream().map(ModuleElement::text).toList();
        RestApplication application = new RestApplication(plugin, packages, access, errors);
        List<String> mounted = new ArrayList<>();
        for (String version : List.of(element.required("version"), "latest")) {
            String path = root + "/" + version;
            http.mount(path, new RestServlet(application));
            mounted.add(path);
        }
        return Built.effect(
                () -> {
                    mounted.forEach(http::unmount);
                    application.close();
                });
    }

    private static String slashed(String path) {
        return path.startsWith("/") ? path : "/" + path;
    }
}

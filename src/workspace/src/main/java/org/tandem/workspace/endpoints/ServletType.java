package org.tandem.workspace.endpoints;

import jakarta.servlet.http.HttpServlet;
import java.util.ArrayList;
import java.util.List;
import org.tandem.workspace.modules.ModuleElement;
import org.tandem.workspace.modules.ModuleType;
import org.tandem.workspace.modules.PluginScope;
import org.tandem.workspace.web.HttpServer;

/** {@code <servlet>}: below {@code /plugins/servlet}. */
public final class ServletType implements ModuleType {
    private final HttpServer http;
    private final Access access;

    public ServletType(HttpServer http, Access access) {
        this.http = http;
        this.access = access;
    }

    @Override
    public String element() {
        return "servlet";
    }

    @Override
    public Built build(ModuleElement element, PluginScope plugin) {
        Object instance = plugin.create(element.required("class"));
        if (!(instance instanceof HttpServlet servlet)) {
            throw new IllegalArgumentException(element.required("class") + " is not a servlet");
        }
        List<String> mounted = new ArrayList<>();
        for (ModuleElement pattern : element.children("url-pattern")) {
            String path = plugin.app().path() + "/plugins/servlet" + folder(pattern.text());
            http.mount(path, new GuardedServlet(servlet, plugin.loader(), access));
            mounted.add(path);
        }
        return Built.effect(() -> mounted.forEach(http::unmount));
    }

    private static String folder(String pattern) {
        return pattern.endsWith("/*") ? pattern.substring(0, pattern.length() - 2) : pattern;
    }
}

package org.tandem.workspace.plugins;

import com.atlassian.plugin.PluginParseException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.tandem.workspace.App;
import org.tandem.workspace.account.AdminGate;
import org.tandem.workspace.osgi.PluginHost;
import org.tandem.workspace.osgi.PluginState;
import org.tandem.workspace.web.Exchange;
import org.tandem.workspace.web.Routes;
import org.tandem.workspace.web.Texts;
import org.tandem.workspace.web.WebError;

/** {@code /rest/plugins/1.0/}: plugins for scripts, for administrators only. */
public final class PluginResources {
    private static final String ROOT = "/rest/plugins/1.0";
    private static final String SUFFIX = "-key";

    private final AdminGate gate;
    private final PluginHost host;
    private final PluginJson json;

    /**
     * Makes the resources of one application.
     *
     * @param baseUrl the application's address without a trailing slash
     */
    public PluginResources(App app, String baseUrl, PluginHost host, Texts texts) {
        this.gate = new AdminGate(app, texts);
        this.host = host;
        this.json = new PluginJson(baseUrl + ROOT);
    }

    public void addRoutes(Routes routes) {
        routes.get(ROOT, gate.only(this::list))
                .post(ROOT, gate.only(this::upload))
                .get(ROOT + "/{key}", gate.only(this::show))
                .put(ROOT + "/{key}", gate.only(this::change))
                .delete(ROOT + "/{key}", gate.only(this::uninstall));
    }

    private void list(Exchange exchange) {
        List<Map<String, Object>> plugins = host.plugins().stream().map(json::summary).toList();
        exchange.sendJson(200, Map.of("plugins", plugins));
    }

    private void show(Exchange exchange) {
        exchange.sendJson(200, json.full(plugin(exchange)));
    }

    private void upload(Exchange exchange) {
        try {
            exchange.sendJson(201, json.full(Upload.install(exchange, host)));
        } catch (Upload.Missing e) {
            throw refusal(gate.say(exchange, "admin.plugins.upload.missing"));
        } catch (PluginParseException e) {
            throw refusal(gate.say(exchange, "admin.plugins.upload.refused", e.getMessage()));
        }
    }

    private static WebError refusal(String message) {
        return new WebError(400, message, Map.of(Upload.FIELD, message));
    }

    private void change(Exchange exchange) {
        PluginState plugin = plugin(exchange);
        JsonNode enabled = exchange.json().path("enabled");
        if (!enabled.isBoolean()) {
            String message = gate.say(exchange, "admin.plugins.enabled.invalid");
            throw new WebError(400, message, Map.of("enabled", message));
        }
        if (enabled.booleanValue()) {
            host.enable(plugin.key());
        } else {
            host.disable(plugin.key());
        }
        show(exchange);
    }

    private void uninstall(Exchange exchange) {
        PluginState plugin = plugin(exchange);
        if (plugin.bundled()) {
            throw new WebError(400, gate.say(exchange, "admin.plugins.bundled.keep"));
        }
        host.uninstall(plugin.key());
        exchange.noContent();
    }

    private PluginState plugin(Exchange exchange) {
        String name = exchange.path("key");
        String key =
                name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : "";
        return host.plugin(key)
                .orElseThrow(() -> WebError.notFound(gate.say(exchange, "admin.plugins.unknown")));
    }
}

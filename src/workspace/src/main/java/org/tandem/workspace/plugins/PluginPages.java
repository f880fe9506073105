package org.tandem.workspace.plugins;

import com.atlassian.plugin.PluginParseException;
import java.util.Map;
import java.util.function.Consumer;
import org.tandem.workspace.App;
import org.tandem.workspace.account.AdminGate;
import org.tandem.workspace.osgi.PluginHost;
import org.tandem.workspace.osgi.PluginState;
import org.tandem.workspace.web.Exchange;
import org.tandem.workspace.web.Handler;
import org.tandem.workspace.web.Routes;
import org.tandem.workspace.web.Texts;
import org.tandem.workspace.web.WebError;

/** Administration of plugins: what runs, upload, enable, disable, uninstall. */
public final class PluginPages {
    private final AdminGate gate;
    private final PluginHost host;

    public PluginPages(App app, PluginHost host, Texts texts) {
        this.gate = new AdminGate(app, texts);
        this.host = host;
    }

    public void addRoutes(Routes routes) {
        String plugins = gate.path() + "/plugins";
        String one = plugins + "/{key}";
        routes.get(plugins, gate.only(exchange -> list(exchange, 200, Map.of())))
                .post(plugins, gate.only(this::upload))
                .get(one, gate.only(this::show))
                .post(one + "/enable", change("enabled", host::enable))
                .post(one + "/disable", change("disabled", host::disable))
                .post(one + "/uninstall", gate.only(this::uninstall));
    }

    private void list(Exchange exchange, int status, Map<String, String> errors) {
        Map<String, Object> model =
                gate.model(gate.say(exchange, "admin.plugins.title"), "plugins");
        model.put("plugins", host.plugins());
        model.put("errors", errors);
        exchange.page(status, "admin/plugins", model);
    }

    private void show(Exchange exchange) {
        PluginState plugin = plugin(exchange);
        Map<String, Object> model = gate.model(plugin.name(), "plugins");
        model.put("plugin", plugin);
        exchange.page("admin/plugin", model);
    }

    private void upload(Exchange exchange) {
        try {
            PluginState plugin = Upload.install(exchange, host);
            String outcome = plugin.problem() == null ? "installed" : "installed-broken";
            exchange.flash(
                    plugin.healthy() ? "success" : "warning",
                    "admin.plugins." + outcome,
                    plugin.name(),
                    plugin.version());
            exchange.redirect(gate.path() + "/plugins/" + plugin.key());
        } catch (Upload.Missing e) {
            refuse(exchange, gate.say(exchange, "admin.plugins.upload.missing"));
        } catch (PluginParseException e) {
            refuse(exchange, gate.say(exchange, "admin.plugins.upload.refused", e.getMessage()));
        }
    }

    private void refuse(Exchange exchange, String message) {
        list(exchange, 400, Map.of(Upload.FIELD, message));
    }

    private Handler change(String outcome, Consumer<String> action) {
        return gate.only(
                exchange -> {
                    PluginState plugin = plugin(exchange);
                    action.accept(plugin.key());
                    exchange.flash("success", "admin.plugins." + outcome, plugin.name());
                    exchange.redirect(gate.path() + "/plugins/" + plugin.key());
                });
    }

    private void uninstall(Exchange exchange) {
        PluginState plugin = plugin(exchange);
        if (plugin.bundled()) {
            throw new WebError(400, gate.say(exchange, "admin.plugins.bundled.keep"));
        }
        host.uninstall(plugin.key());
        exchange.flash("success", "admin.plugins.uninstalled", plugin.name());
        exchange.redirect(gate.path() + "/plugins");
    }

    private PluginState plugin(Exchange exchange) {
        return host.plugin(exchange.path("key"))
                .orElseThrow(() -> WebError.notFound(gate.say(exchange, "admin.plugins.unknown")));
    }
}

package org.tandem.workspace;

import java.util.HashMap;
import java.util.Map;
import org.tandem.workspace.account.GroupPages;
import org.tandem.workspace.account.LoginPages;
import org.tandem.workspace.account.ReadingPages;
import org.tandem.workspace.account.SessionResource;
import org.tandem.workspace.account.TokenPages;
import org.tandem.workspace.account.UserPages;
import org.tandem.workspace.login.Authentication;
import org.tandem.workspace.login.SessionCookie;
import org.tandem.workspace.osgi.PluginEnvironment;
import org.tandem.workspace.osgi.PluginHost;
import org.tandem.workspace.platform.EventBus;
import org.tandem.workspace.platform.Platform;
import org.tandem.workspace.plugins.PluginPages;
import org.tandem.workspace.plugins.PluginResources;
import org.tandem.workspace.tracker.Tracker;
import org.tandem.workspace.web.BundleTexts;
import org.tandem.workspace.web.JettyHttpServer;
import org.tandem.workspace.web.Languages;
import org.tandem.workspace.web.Outage;
import org.tandem.workspace.web.Routes;
import org.tandem.workspace.web.VelocityTemplates;
import org.tandem.workspace.web.WebApplication;
import org.tandem.workspace.wiki.Wiki;

/** One application with its plugins and its web side. */
final class RunningApplication {
    private final App app;
    private final Foundation foundation;
    private final BundleTexts texts;
    private final Languages languages;
    private final SessionCookie cookie;
    private final AppContext context;
    private final PluginHost plugins;
    private final EventBus events = new EventBus();
    private final Platform platform;
    private final Outage outage = new Outage();
    private final WebApplication web;
    private final Application application;

    RunningApplication(
            App app, Configuration configuration, Foundation foundation, JettyHttpServer http) {
        this.app = app;
        this.foundation = foundation;
        this.texts = new BundleTexts(configuration.pseudoLocales());
        this.languages = new Languages(texts.locales(), configuration.language());
        this.cookie = new SessionCookie(app, configuration.baseUrl().startsWith("https:"));
        this.plugins = new PluginHost(app, environment(configuration, http));
        texts.add(plugins.texts()::pattern);
        this.context = context(configuration);
        this.platform =
                new Platform(
                        context,
                        plugins,
                        events,
                        languages,
                        () ->
                                foundation
                                        .settings()
                                        .get(Authentication.APPLICATION_SECRET)
                                        .orElseThrow(),
                        configuration.data());
        this.web =
                new WebApplication(
                        context,
                        texts,
                        languages,
                        new VelocityTemplates(texts, foundation.currentUser()::zone),
                        foundation.sessions(),
                        authentication());
        this.application =
                app == App.JIRA ? new Tracker(context) : new Wiki(context, foundation.mail());
        addRoutes(web.routes(), context);
        http.filter(app.path(), outage);
        http.filter(app.path(), web.filter());
        web.mountOn(http);
    }

    private PluginEnvironment environment(Configuration configuration, JettyHttpServer http) {
        return new PluginEnvironment(
                configuration.data().resolve("osgi-" + app.productKey()),
                BundledPlugins.jars(),
                foundation.database(),
                http,
                foundation.directory(),
                foundation.currentUser(),
                texts,
                languages::current);
    }

    private AppContext context(Configuration configuration) {
        return new AppContext(
                app,
                configuration.baseUrl() + app.path(),
                foundation.database(),
                foundation.directory(),
                foundation.currentUser(),
                plugins,
                events,
                texts,
                foundation.clock());
    }

    private Authentication authentication() {
        return new Authentication(
                app,
                foundation.directory(),
                foundation.tokens(),
                foundation.credentials(),
                foundation.sessions(),
                cookie,
                foundation.settings());
    }

    private void addRoutes(Routes routes, AppContext context) {
        new LoginPages(app, foundation.credentials(), foundation.sessions(), cookie, texts)
                .addRoutes(routes);
        new UserPages(app, foundation.directory(), texts).addRoutes(routes);
        new GroupPages(app, foundation.directory(), texts).addRoutes(routes);
        new TokenPages(app, foundation.tokens(), texts, foundation.clock()).addRoutes(routes);
        new ReadingPages(app, foundation.directory(), languages, texts).addRoutes(routes);
        if (app == App.JIRA) {
            new SessionResource(context, foundation.credentials(), foundation.sessions(), cookie)
                    .addRoutes(routes);
        }
        new PluginPages(app, plugins, texts).addRoutes(routes);
        new PluginResources(app, context.baseUrl(), plugins, texts).addRoutes(routes);
        application.addRoutes(routes);
    }

    void start() {
        Map<Class<?>, Object> services = new HashMap<>(platform.services());
        services.putAll(application.services());
        plugins.start(services);
    }

    void suffer(Outage.Mode mode) {
        outage.set(mode);
    }

    void stop() {
        platform.close();
        plugins.stop();
    }
}

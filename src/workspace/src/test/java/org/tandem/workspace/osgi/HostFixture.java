package org.tandem.workspace.osgi;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tandem.workspace.App;
import org.tandem.workspace.directory.CurrentUser;
import org.tandem.workspace.directory.SqlDirectory;
import org.tandem.workspace.modules.PluginTexts;
import org.tandem.workspace.store.Database;
import org.tandem.workspace.store.DatabaseAddress;
import org.tandem.workspace.store.SqlDatabase;
import org.tandem.workspace.web.HttpServer;
import org.tandem.workspace.web.JettyHttpServer;
import org.tandem.workspace.web.Texts;

/** A plugin host over a database in memory, with an HTTP server that is started on demand. */
public final class HostFixture implements AutoCloseable {
    private final Database database;
    private final PluginHost host;
    private final JettyHttpServer http;
    private final CurrentUser currentUser = new CurrentUser();
    private final HostTexts texts = new HostTexts();

    private HostFixture(App app, Path folder, Database database, List<Path> bundled) {
        this.database = database;
        http = new JettyHttpServer("127.0.0.1", 0, List.of("", app.path()));
        host =
                new PluginHost(
                        app,
                        new PluginEnvironment(
                                folder,
                                bundled,
                                database,
                                http,
                                new SqlDirectory(database, Clock.systemUTC()),
                                currentUser,
                                texts,
                                () -> Locale.ENGLISH));
        texts.plugins = host.texts();
    }

    public static Database memory() {
        return SqlDatabase.open(
                new DatabaseAddress(
                        "jdbc:h2:mem:" + System.nanoTime() + ";DB_CLOSE_DELAY=-1", "sa", ""));
    }

    /** Starts a host with the services. */
    public static HostFixture start(
            App app, Path folder, Database database, Map<Class<?>, Object> services) {
        return start(app, folder, database, services, List.of());
    }

    /** Starts a host with plugins that ship with it. */
    public static HostFixture start(
            App app,
            Path folder,
            Database database,
            Map<Class<?>, Object> services,
            List<Path> bundled) {
        HostFixture fixture = new HostFixture(app, folder, database, bundled);
        fixture.host.start(new HashMap<>(services));
        return fixture;
    }

    public PluginHost host() {
        return host;
    }

    public Database database() {
        return database;
    }

    /** Lets the plugins' addresses be called. */
    public HttpServer serve() {
        http.start();
        return http;
    }

    PluginState install(TestPlugin plugin) {
        return host.install(new ByteArrayInputStream(plugin.build()));
    }

    @Override
    public void close() {
        http.stop();
        host.stop();
    }

    private static final class HostTexts implements Texts {
        private PluginTexts plugins;

        @Override
        public String text(Locale locale, String key, Object... args) {
            return plugins.pattern(locale, key).orElse(key);
        }

        @Override
        public boolean knows(String key) {
            return plugins.pattern(Locale.ENGLISH, key).isPresent();
        }
    }
}

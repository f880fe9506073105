package org.tandem.workspace.osgi;

import jakarta.servlet.http.HttpServlet;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.tandem.workspace.App;
import org.tandem.workspace.directory.CurrentUser;
import org.tandem.workspace.directory.SqlDirectory;
import org.tandem.workspace.modules.PluginTexts;
import org.tandem.workspace.store.Database;
import org.tandem.workspace.store.DatabaseAddress;
import org.tandem.workspace.store.SqlDatabase;
import org.tandem.workspace.web.HttpServer;
import org.tandem.workspace.web.Texts;

/** A plugin host over a database in memory and a server that only remembers its servlets. */
public final class HostFixture implements AutoCloseable {
    private final Database database;
    private final PluginHost host;
    private final Mounts mounts = new Mounts();
    private final CurrentUser currentUser = new CurrentUser();
    private final HostTexts texts = new HostTexts();

    private HostFixture(App app, Path folder, Database database, List<Path> bundled) {
        this.database = database;
        host =
                new PluginHost(
                        app,
                        new PluginEnvironment(
                                folder,
                                bundled,
                                database,
                                mounts,
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

    /** The servlets by path. */
    public Map<String, HttpServlet> mounts() {
        return mounts.servlets;
    }

    PluginState install(TestPlugin plugin) {
        return host.install(new ByteArrayInputStream(plugin.build()));
    }

    @Override
    public void close() {
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

    private static final class Mounts implements HttpServer {
        private final Map<String, HttpServlet> servlets = new TreeMap<>();

        @Override
        public void mount(String path, HttpServlet servlet) {
            servlets.put(path, servlet);
        }

        @Override
        public void unmount(String path) {
            servlets.remove(path);
        }

        @Override
        public void start() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void stop() {
            throw new UnsupportedOperationException();
        }

        @Override
        public int port() {
            return 0;
        }
    }
}

package org.tandem.workspace;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tandem.workspace.directory.SampleAccounts;
import org.tandem.workspace.directory.SqlDirectory;
import org.tandem.workspace.store.Database;
import org.tandem.workspace.store.SqlDatabase;
import org.tandem.workspace.web.Texts;

/** Looks at everything the start needs, and reports all that is missing together. */
final class StartUpChecks {
    private final Configuration configuration;
    private final Texts texts;
    private final List<String> problems = new ArrayList<>();

    private StartUpChecks(Configuration configuration, Texts texts) {
        this.configuration = configuration;
        this.texts = texts;
    }

    /**
     * The database, once everything else is found in order too.
     *
     * @throws WrongOptions with every problem
     */
    static Database passed(Configuration configuration, Texts texts) {
        StartUpChecks checks = new StartUpChecks(configuration, texts);
        checks.port();
        checks.dataFolder();
        Database database =
                checks.problems.isEmpty() || remote(configuration) ? checks.open() : null;
        if (database != null && !configuration.loopbackOnly()) {
            checks.samplePasswords(database);
        }
        if (!checks.problems.isEmpty()) {
            if (database != null) {
                database.close();
            }
            throw new WrongOptions(checks.problems);
        }
        return database;
    }

    /** A file in a folder that cannot be written need not be tried. */
    private static boolean remote(Configuration configuration) {
        return configuration.database().kind() == Database.Kind.POSTGRESQL;
    }

    private void port() {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(configuration.bind(), configuration.port()));
        } catch (IOException e) {
            String address = configuration.bind() + ":" + configuration.port();
            problem("web.start.port", address, e.getMessage());
        }
    }

    private void dataFolder() {
        Path data = configuration.data();
        try {
            Files.createDirectories(data);
            Files.delete(Files.createTempFile(data, "check", ".tmp"));
        } catch (IOException e) {
            problem("web.start.data", data.toString(), e.toString());
        }
    }

    private Database open() {
        try {
            return SqlDatabase.open(configuration.database());
        } catch (RuntimeException e) {
            problem("web.start.database", configuration.database().toString(), rootCause(e));
            return null;
        }
    }

    private static String rootCause(Throwable problem) {
        Throwable cause = problem;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage();
    }

    private void samplePasswords(Database database) {
        SampleAccounts accounts = new SampleAccounts(new SqlDirectory(database, Clock.systemUTC()));
        List<String> open = accounts.withSamplePassword(configuration.sample() != SampleData.NONE);
        if (!open.isEmpty()) {
            problem("web.start.sample", configuration.bind(), String.join(", ", open));
        }
    }

    private void problem(String key, Object... args) {
        problems.add(texts.text(Locale.ENGLISH, key, args));
    }
}

package org.tandem.workspace;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.tandem.workspace.directory.Secrets;
import org.tandem.workspace.login.Authentication;
import org.tandem.workspace.mail.MailQueue;
import org.tandem.workspace.sample.SampleDistrict;
import org.tandem.workspace.store.Database;
import org.tandem.workspace.web.BundleTexts;
import org.tandem.workspace.web.JettyHttpServer;
import org.tandem.workspace.web.Outage;
import org.tandem.workspace.web.RootRedirect;

/** A running workspace: one database, two applications, one HTTP server. */
public final class WorkspaceServer implements AutoCloseable {
    private final Configuration configuration;
    private final Foundation foundation;
    private final JettyHttpServer http;
    private final Map<App, RunningApplication> applications = new EnumMap<>(App.class);
    private Optional<String> firstPassword = Optional.empty();

    private WorkspaceServer(Configuration configuration, Database database, Clock clock) {
        this.configuration = configuration;
        this.foundation = new Foundation(database, new MailQueue(configuration.mail()), clock);
        this.http =
                new JettyHttpServer(
                        configuration.bind(),
                        configuration.port(),
                        List.of("", App.CONFLUENCE.path(), App.JIRA.path()));
    }

    /**
     * Starts a workspace with command-line options; {@code --port 0} takes a free port.
     *
     * @throws WrongOptions with everything that keeps it from starting
     */
    public static WorkspaceServer start(String... options) {
        return start(ConfigurationReader.read(List.of(options), Map.of(), new BundleTexts()));
    }

    /** As {@link #start}, with the sample district's people but none of its content. */
    public static WorkspaceServer startWithPeopleOnly(String... options) {
        return startWithPeopleOnly(Clock.systemDefaultZone(), options);
    }

    /** The same with a clock by which all of it goes: for tests and rehearsals of later days. */
    public static WorkspaceServer startWithPeopleOnly(Clock clock, String... options) {
        Configuration configuration =
                ConfigurationReader.read(List.of(options), Map.of(), new BundleTexts());
        return start(configuration.with(SampleData.ACCOUNTS), clock);
    }

    static WorkspaceServer start(Configuration configuration) {
        return start(configuration, Clock.systemDefaultZone());
    }

    private static WorkspaceServer start(Configuration configuration, Clock clock) {
        Database database = StartUpChecks.passed(configuration, new BundleTexts());
        WorkspaceServer server = new WorkspaceServer(configuration, database, clock);
        try {
            server.begin();
            return server;
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    private void begin() {
        foundation.settings().getOrCreate(Authentication.APPLICATION_SECRET, Secrets::random);
        FirstAccounts accounts = new FirstAccounts(foundation);
        firstPassword = accounts.create(configuration.sample());
        http.filter("", new RootRedirect());
        for (App app : App.values()) {
            applications.put(app, new RunningApplication(app, configuration, foundation, http));
        }
        CompletableFuture.allOf(
                        applications.values().stream()
                                .map(running -> CompletableFuture.runAsync(running::start))
                                .toArray(CompletableFuture[]::new))
                .join();
        http.start();
        if (configuration.sample() == SampleData.DISTRICT && accounts.areSample()) {
            sampleDistrict().createContent(configuration.localUrl());
        }
    }

    private SampleDistrict sampleDistrict() {
        return new SampleDistrict(
                foundation.directory(),
                foundation.tokens(),
                foundation.settings(),
                foundation.clock());
    }

    /** The address people use, without a trailing slash. */
    public String baseUrl() {
        return configuration.baseUrl();
    }

    /**
     * Takes an application down for everybody, the other application included, or brings it back:
     * for tests and rehearsals of outages. Nothing is stopped or lost.
     */
    public void outage(App app, Outage.Mode mode) {
        applications.get(app).suffer(mode);
    }

    /** The password of the administrator just created in an empty workspace. */
    Optional<String> firstPassword() {
        return firstPassword;
    }

    /** Whoever still holds a closed workspace, as tests do, holds no plugins and pages with it. */
    @Override
    public void close() {
        http.stop();
        applications.values().forEach(RunningApplication::stop);
        applications.clear();
        http.forget();
        foundation.mail().close();
        foundation.database().close();
    }
}

package org.tandem.workspace.wiki;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.tandem.workspace.App;
import org.tandem.workspace.AppContext;
import org.tandem.workspace.directory.CurrentUser;
import org.tandem.workspace.directory.SqlDirectory;
import org.tandem.workspace.mail.MailQueue;
import org.tandem.workspace.store.Database;
import org.tandem.workspace.web.BundleTexts;

/** A Confluence side on a database, with a few people. */
final class WikiFixture {
    static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    final Database database;
    final SqlDirectory directory;
    final CurrentUser currentUser = new CurrentUser();
    final RecordedEvents events = new RecordedEvents();
    final NoPlugins plugins = new NoPlugins();
    final Wiki wiki;
    final WikiServices core;

    WikiFixture(Database database) {
        this.database = database;
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        this.directory = new SqlDirectory(database, clock);
        this.wiki =
                new Wiki(
                        new AppContext(
                                App.CONFLUENCE,
                                "http://localhost:1990/confluence",
                                database,
                                directory,
                                currentUser,
                                plugins,
                                events,
                                new BundleTexts(),
                                clock),
                        new MailQueue(Optional.empty()));
        this.core = wiki.core();
        people();
    }

    private void people() {
        for (String group : List.of(App.CONFLUENCE.users(), App.CONFLUENCE.administrators())) {
            if (!directory.groupExists(group)) {
                directory.createGroup(group);
            }
        }
        directory.createGroup("board");
        for (String name : List.of("root", "ana", "ben", "eve")) {
            directory.create(name, name.toUpperCase(Locale.ROOT), "", "secret");
            directory.addMember(App.CONFLUENCE.users(), name);
        }
        directory.addMember(App.CONFLUENCE.administrators(), "root");
        directory.addMember("board", "ben");
    }

    <T> T as(String name, Supplier<T> work) {
        return currentUser.as(name == null ? null : directory.byName(name).orElseThrow(), work);
    }

    void doAs(String name, Runnable work) {
        as(
                name,
                () -> {
                    work.run();
                    return null;
                });
    }

    PageContent page(String spaceKey, long parent, String title) {
        return core.pages().create(new NewPage(spaceKey, parent, title, "<p>" + title + "</p>"));
    }
}

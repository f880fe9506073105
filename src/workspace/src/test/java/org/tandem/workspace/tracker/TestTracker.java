package org.tandem.workspace.tracker;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.tandem.workspace.App;
import org.tandem.workspace.AppContext;
import org.tandem.workspace.directory.CurrentUser;
import org.tandem.workspace.directory.Directory;
import org.tandem.workspace.directory.SqlDirectory;
import org.tandem.workspace.store.Database;
import org.tandem.workspace.tracker.ProjectBlueprints.NewProject;
import org.tandem.workspace.web.BundleTexts;

/** A tracker over a real database with a few people and the project {@code SCP}. */
final class TestTracker {
    final TrackerServices services;
    final Tracker tracker;
    final CurrentUser currentUser = new CurrentUser();
    final Directory directory;
    final List<IssueEvent> events = new CopyOnWriteArrayList<>();

    private final Database database;

    TestTracker(Database database) {
        this.database = database;
        this.directory = new SqlDirectory(database, Clock.systemUTC());
        people();
        tracker =
                new Tracker(
                        new AppContext(
                                App.JIRA,
                                "http://localhost:1990/jira",
                                database,
                                directory,
                                currentUser,
                                new TestModules(),
                                publisher(),
                                new BundleTexts(),
                                Clock.systemUTC()));
        services = tracker.tracker();
        as("admin", () -> services.blueprints().create(newProject("SCP", "School partnerships")));
    }

    static NewProject newProject(String key, String name) {
        return new NewProject(key, name, "", "admin", TestModules.BLUEPRINT);
    }

    private void people() {
        for (String group : List.of("jira-software-users", "jira-administrators", "outside")) {
            directory.createGroup(group);
        }
        for (String name : List.of("admin", "office", "lead", "stranger")) {
            directory.create(name, "The " + name, name + "@example.org", name);
            directory.addMember(name.equals("stranger") ? "outside" : "jira-software-users", name);
        }
        directory.addMember("jira-administrators", "admin");
    }

    private EventPublisher publisher() {
        return new EventPublisher() {
            @Override
            public void publish(Object event) {
                events.add((IssueEvent) event);
            }

            @Override
            public void register(Object listener) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void unregister(Object listener) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void unregisterAll() {
                throw new UnsupportedOperationException();
            }
        };
    }

    <T> T as(String user, Supplier<T> work) {
        return currentUser.as(directory.byName(user).orElseThrow(), work);
    }

    void run(String user, Runnable work) {
        as(
                user,
                () -> {
                    work.run();
                    return null;
                });
    }

    /** Writes values of custom fields that no screen of the test's project has. */
    void setOffScreen(String key, Map<String, String> values) {
        long issue = services.issues().get(key).id();
        values.forEach(
                (field, value) ->
                        database.sql()
                                .sql(
                                        "INSERT INTO trk_value (issue_id, field_id, position,"
                                                + " content, match_key, number_value)"
                                                + " VALUES (?, ?, 0, ?, ?, ?)")
                                .params(issue, field, value, Sql.match(value), number(value))
                                .update());
    }

    private static BigDecimal number(String value) {
        return value.matches("[0-9.]+") ? new BigDecimal(value) : null;
    }

    IssueView create(String user, String summary) {
        return create(user, Map.of("summary", summary));
    }

    IssueView create(String user, Map<String, String> fields) {
        return as(user, () -> services.issues().create(new NewIssue("SCP", "Task", null, fields)));
    }
}

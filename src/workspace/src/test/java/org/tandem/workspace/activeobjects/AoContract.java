package org.tandem.workspace.activeobjects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import net.java.ao.DBParam;
import net.java.ao.Entity;
import net.java.ao.OneToMany;
import net.java.ao.Preload;
import net.java.ao.Query;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tandem.workspace.store.Database;

/** What a plugin's Active Objects must do on every supported database. */
abstract class AoContract {
    private ActiveObjects store;

    abstract Database database();

    @Table("Club")
    @Preload
    interface Club extends Entity {
        @NotNull
        String getName();

        void setName(String name);

        @StringLength(StringLength.UNLIMITED)
        String getStory();

        void setStory(String story);

        boolean isOpen();

        void setOpen(boolean open);

        Date getFounded();

        void setFounded(Date founded);

        @OneToMany(reverse = "getClub")
        Person[] getPeople();
    }

    @Table("Person")
    @Preload
    interface Person extends Entity {
        String getName();

        void setName(String name);

        Club getClub();

        void setClub(Club club);
    }

    @BeforeEach
    @SuppressWarnings("unchecked")
    void migrate() {
        EntityStore opened = EntityStore.open(database(), TableNames.of("org.acme.clubs"));
        opened.migrate(Club.class, Person.class);
        opened.migrate(Club.class, Person.class);
        opened.deleteWithSQL(Person.class, "ID > ?", 0);
        opened.deleteWithSQL(Club.class, "ID > ?", 0);
        store = opened;
    }

    private Club club(String name) {
        return store.create(Club.class, new DBParam("NAME", name));
    }

    @Test
    void theTablesCarryThePluginsPrefix() {
        assertThat(TableNames.of("com.atlassian.example.ao.myplugin").prefix())
                .isEqualTo("AO_28BE2D_");
        club("Chess");
        String table = "\"" + TableNames.of("org.acme.clubs").prefix() + "CLUB\"";
        assertThat(
                        database()
                                .sql()
                                .sql("SELECT COUNT(*) FROM " + table)
                                .query(Integer.class)
                                .single())
                .isEqualTo(1);
    }

    @Test
    void allKindsOfValuesComeBack() {
        Club club = club("Debating & <b>more</b> ü");
        Date founded = new Date(1_700_000_000_000L);
        club.setStory("x".repeat(5_000));
        club.setOpen(true);
        club.setFounded(founded);
        club.save();
        Club found = store.find(Club.class, "NAME = ?", "Debating & <b>more</b> ü")[0];
        assertThat(found.getStory()).hasSize(5_000);
        assertThat(found.isOpen()).isTrue();
        assertThat(found.getFounded().getTime()).isEqualTo(founded.getTime());
    }

    @Test
    void groupsAreCountedInOneQuery() {
        club("Chess");
        club("Piano");
        club("Chess");
        Map<String, Integer> counts = new TreeMap<>();
        store.stream(
                Club.class,
                Query.select("COUNT(ID) AS ID, NAME").group("NAME"),
                row -> counts.put(row.getName(), row.getID()));
        assertThat(counts).containsExactlyInAnyOrderEntriesOf(Map.of("Chess", 2, "Piano", 1));
    }

    @Test
    void queriesFilterOrderAndPage() {
        IntStream.range(0, 9).forEach(i -> club("Club " + i));
        Club[] page =
                store.find(
                        Club.class,
                        Query.select()
                                .where("NAME > ?", "Club 2")
                                .order("NAME DESC")
                                .offset(1)
                                .limit(3));
        assertThat(page).extracting(Club::getName).containsExactly("Club 7", "Club 6", "Club 5");
        assertThat(store.count(Club.class, "NAME > ?", "Club 2")).isEqualTo(6);
    }

    @Test
    void relatedRowsAreFound() {
        Club club = club("Garden");
        Person person = store.create(Person.class, new DBParam("NAME", "Ada"));
        person.setClub(club);
        person.save();
        assertThat(store.get(Club.class, club.getID()).getPeople())
                .extracting(Person::getName)
                .containsExactly("Ada");
    }

    @Test
    void anExceptionRollsBackTogetherWithTheWorkspacesOwnTables() {
        assertThatThrownBy(
                        () ->
                                store.executeInTransaction(
                                        () -> {
                                            club("Half");
                                            database()
                                                    .sql()
                                                    .sql(
                                                            "INSERT INTO ws_setting (name, content)"
                                                                    + " VALUES ('half', 'x')")
                                                    .update();
                                            throw new IllegalStateException("stop");
                                        }))
                .hasMessage("stop");
        assertThat(store.count(Club.class, "NAME = ?", "Half")).isZero();
        assertThat(
                        database()
                                .sql()
                                .sql("SELECT COUNT(*) FROM ws_setting WHERE name = 'half'")
                                .query(Integer.class)
                                .single())
                .isZero();
    }

    @Test
    void manyThreadsCreateAtOnce() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            Callable<Integer> work =
                    () ->
                            store.executeInTransaction(
                                    () -> {
                                        IntStream.range(0, 20).forEach(i -> club("Busy"));
                                        return 20;
                                    });
            for (Future<Integer> done :
                    pool.invokeAll(List.of(work, work, work, work, work, work, work, work))) {
                assertThat(done.get()).isEqualTo(20);
            }
        } finally {
            pool.shutdown();
        }
        assertThat(store.count(Club.class, "NAME = ?", "Busy")).isEqualTo(160);
    }
}

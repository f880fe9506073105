package org.tandem.workspace.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class H2DatabaseTest extends DatabaseContract {
    @TempDir static Path data;
    private static Database database;

    @BeforeAll
    static void open() {
        database = SqlDatabase.open(DatabaseAddress.h2(data));
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Override
    Database database() {
        return database;
    }

    @Test
    void theDatabaseIsAFileInTheDataFolder() {
        assertThat(data.resolve("tandem.mv.db")).exists();
        assertThat(database.kind()).isEqualTo(Database.Kind.H2);
    }
}

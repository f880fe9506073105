package org.tandem.workspace.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.workspace.store.Database;
import org.tandem.workspace.store.DatabaseAddress;
import org.tandem.workspace.store.SqlDatabase;

class DirectoryTest {
    @TempDir Path data;
    private Database database;
    private SqlDirectory directory;
    private AccessTokens tokens;

    @BeforeEach
    void open() {
        database = SqlDatabase.open(DatabaseAddress.h2(data));
        directory = new SqlDirectory(database, Clock.systemUTC());
        tokens = new AccessTokens(database, directory, Clock.systemUTC());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void onlyAnActiveUserWithTheRightPasswordIsAuthenticated() {
        directory.create("Ana", "Ana Ruiz", "ana@example.org", "secret");
        assertThat(directory.authenticate("ANA", "secret")).map(User::name).contains("ana");
        assertThat(directory.authenticate("ana", "wrong")).isEmpty();
        assertThat(directory.authenticate("nobody", "secret")).isEmpty();
        directory.changePassword("ana", "other");
        assertThat(directory.authenticate("ana", "secret")).isEmpty();
        directory.setActive("ana", false);
        assertThat(directory.authenticate("ana", "other")).isEmpty();
    }

    @Test
    void aTakenOrMalformedNameIsRefusedNamingTheField() {
        directory.create("ana", "Ana Ruiz", "", "secret");
        assertThatThrownBy(() -> directory.create("ANA", "Another", "", "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("name:");
        assertThatThrownBy(() -> directory.create("a".repeat(61), "Long", "", "x"))
                .hasMessageStartingWith("name:");
        assertThatThrownBy(() -> directory.create("<b>", "Markup", "", "x"))
                .hasMessageStartingWith("name:");
    }

    @Test
    void membersOfAGroupComeAndGo() {
        directory.create("ana", "Ana Ruiz", "", "secret");
        directory.createGroup("tandem-office");
        directory.addMember("tandem-office", "ana");
        directory.addMember("tandem-office", "ana");
        assertThat(directory.groupsOf("ana")).containsExactly("tandem-office");
        assertThat(directory.members("tandem-office")).extracting(User::name).containsOnly("ana");
        directory.removeMember("tandem-office", "ana");
        assertThat(directory.isMember("ana", "tandem-office")).isFalse();
    }

    @Test
    void searchFindsPartsOfNamesAndTakesWildcardsLiterally() {
        directory.create("ana", "Ana Ruiz", "ana@example.org", "secret");
        directory.create("b_b", "Bea Bell", "", "secret");
        assertThat(directory.search("ruIZ", 0, 10)).extracting(User::name).containsOnly("ana");
        assertThat(directory.search("_", 0, 10)).extracting(User::name).containsOnly("b_b");
        assertThat(directory.byNames(List.of("ana", "b_b", "nobody"))).hasSize(2);
    }

    @Test
    void aTokenStandsForItsOwnerUntilItExpiresOrIsRevoked() {
        User ana = directory.create("ana", "Ana Ruiz", "", "secret");
        String secret = tokens.create(ana, "report", Optional.empty());
        Instant past = Instant.now().minus(Duration.ofDays(1));
        String expired = tokens.create(ana, "old", Optional.of(past));
        assertThat(tokens.owner(secret)).contains(ana);
        assertThat(tokens.owner(expired)).isEmpty();
        tokens.of(ana).forEach(token -> tokens.revoke(ana, token.id()));
        assertThat(tokens.owner(secret)).isEmpty();
    }
}

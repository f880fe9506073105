package org.tandem.workspace.directory;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The people of the sample district; each one's password is the user name. */
public final class SampleAccounts {
    /** One line of the list. */
    private record Account(String name, String fullName, List<String> groups) {
        static Account parse(String line) {
            String[] parts = line.split("\\s*\\|\\s*");
            return new Account(parts[0], parts[1], List.of(parts[2].split("\\s+")));
        }
    }

    private final SqlDirectory directory;

    public SampleAccounts(SqlDirectory directory) {
        this.directory = directory;
    }

    /** Creates groups and accounts in a directory without users; does nothing in any other. */
    public boolean createIfNobody() {
        if (!directory.all(0, 1).isEmpty()) {
            return false;
        }
        List<Account> accounts = read();
        accounts.stream()
                .flatMap(account -> account.groups().stream())
                .distinct()
                .forEach(directory::createGroup);
        // Hashing passwords is slow on purpose: use every core.
        accounts.parallelStream().forEach(this::create);
        return true;
    }

    private void create(Account account) {
        String mail = account.name() + "@district.example";
        directory.create(account.name(), account.fullName(), mail, account.name());
        account.groups().forEach(group -> directory.addMember(group, account.name()));
    }

    /**
     * The accounts anybody could log in to.
     *
     * @param district whether an empty directory is about to be filled with them
     */
    public List<String> withSamplePassword(boolean district) {
        List<String> names = read().stream().map(Account::name).toList();
        if (directory.all(0, 1).isEmpty()) {
            return district ? names : List.of();
        }
        return names.parallelStream()
                .filter(name -> directory.authenticate(name, name).isPresent())
                .toList();
    }

    private static List<Account> read() {
        try (BufferedReader reader =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        SampleAccounts.class.getResourceAsStream(
                                                "/sample/accounts.txt")),
                                StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Account::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

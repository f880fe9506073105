package org.tandem.workspace.store;

import java.nio.file.Path;

/**
 * Where the database is and who connects to it.
 *
 * @param url a JDBC address of H2 or PostgreSQL
 */
public record DatabaseAddress(String url, String user, String password) {
    /**
     * The H2 file {@code tandem} in the data folder. A commit is handed to the operating system
     * before it is answered; a page's statements stay parsed; a row that somebody else is changing
     * is waited for as long as on PostgreSQL within reason.
     */
    public static DatabaseAddress h2(Path dataFolder) {
        Path file = dataFolder.toAbsolutePath().normalize().resolve("tandem");
        return new DatabaseAddress(
                "jdbc:h2:file:"
                        + file
                        + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE"
                        + ";QUERY_CACHE_SIZE=256;LOCK_TIMEOUT=10000",
                "sa",
                "");
    }

    public Database.Kind kind() {
        if (url.startsWith("jdbc:h2:")) {
            return Database.Kind.H2;
        }
        if (url.startsWith("jdbc:postgresql:")) {
            return Database.Kind.POSTGRESQL;
        }
        throw new IllegalArgumentException(
                "Not a supported database: " + url + "; valid: jdbc:postgresql://host:port/name");
    }

    /** Without the password: safe for logs. */
    @Override
    public String toString() {
        return url.replaceAll("(?i)(password=)[^&;]*", "$1…");
    }
}

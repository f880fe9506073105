package org.tandem.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.tandem.workspace.WorkspaceServer;

/** A workspace in this process, with a second connection to its database. */
final class Server implements AutoCloseable {
    private static final String CREATE =
            "/confluence/rest/create-dialog/1.0/content-blueprint/create-content";

    private final WorkspaceServer workspace;
    private final Place place;
    private final Connection connection;
    private final Client client;

    private Server(Place place, String... options) {
        this.workspace = WorkspaceServer.start(options);
        this.client = new Client(workspace.baseUrl(), "prog-owner");
        this.place = place;
        try {
            this.connection = DriverManager.getConnection(place.url(), place.user(), "");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** On the H2 database in its own folder. */
    static Server onH2(Path data) {
        String url =
                "jdbc:h2:file:"
                        + data.toAbsolutePath().normalize()
                        + "/tandem"
                        + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
        return new Server(new Place(url, "sa", true), "--port", "0", "--data", data.toString());
    }

    /** On an empty PostgreSQL database. */
    static Server onPostgres(Path data, String url) {
        return new Server(
                new Place(url, "postgres", false),
                "--port",
                "0",
                "--data",
                data.toString(),
                "--db-url",
                url);
    }

    /**
     * Where the data is.
     *
     * @param counts whether the database tells how many statements it has executed
     */
    private record Place(String url, String user, boolean counts) {}

    Client client() {
        return client;
    }

    Client client(String user) {
        return new Client(workspace.baseUrl(), user);
    }

    /** Lets the server answer sets of statements, each set by its name. */
    void answer(Map<String, List<String>> sets) {
        client("admin").install(new RawPlugin(List.of(place.url(), place.user()), sets));
    }

    Connection connection() {
        return connection;
    }

    /** Makes partnerships through their blueprint until there are this many. */
    void fill(int partnerships) {
        int existing = count("SELECT COUNT(*) FROM " + table("PARTNERSHIP"));
        IntStream.range(existing, partnerships).parallel().forEach(this::partnership);
    }

    private void partnership(int number) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("partnerName", "Partner organization " + number);
        fields.put("title", "Partnership number " + number);
        fields.put("schoolYear", "2026-2027");
        fields.put("organizationalOwner", "org-owner");
        fields.put("districtTeam", "prog-owner, school-leader");
        fields.put("partnerTeam", "partner-lead, partner-member");
        page("partnership-blueprint", fields);
    }

    /** Creates a page from one of the plugin's blueprints and answers its id. */
    String page(String blueprint, Map<String, Object> fields) {
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("spaceKey", "PO");
        page.put("moduleCompleteKey", "org.tandem.partnerships:" + blueprint);
        page.put("context", fields);
        return client.post(CREATE, page).path("pageId").asText();
    }

    /** Creates a plain page with this storage format and answers its id. */
    String page(String title, String storage) {
        JsonNode page =
                client.post(
                        "/confluence/rest/api/content",
                        Map.of(
                                "type",
                                "page",
                                "title",
                                title,
                                "space",
                                Map.of("key", "PO"),
                                "body",
                                Map.of(
                                        "storage",
                                        Map.of("value", storage, "representation", "storage"))));
        return page.path("id").asText();
    }

    /** The plugin's table with this name; its prefix is a hash of the plugin's namespace. */
    String table(String name) {
        return "\""
                + text(
                        "SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_NAME LIKE"
                                + " 'AO\\_%\\_"
                                + name
                                + "'")
                + "\"";
    }

    /** Whether {@link #statements} can be asked. */
    boolean countsStatements() {
        return place.counts();
    }

    /** How many statements the database executes while the work runs. */
    int statements(Runnable work) {
        execute("SET QUERY_STATISTICS_MAX_ENTRIES 10000");
        execute("SET QUERY_STATISTICS FALSE");
        execute("SET QUERY_STATISTICS TRUE");
        work.run();
        int executed =
                count(
                        "SELECT COALESCE(SUM(EXECUTION_COUNT), 0) FROM"
                                + " INFORMATION_SCHEMA.QUERY_STATISTICS");
        execute("SET QUERY_STATISTICS FALSE");
        return executed;
    }

    int count(String sql) {
        return Integer.parseInt(text(sql));
    }

    String text(String sql) {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            if (!rows.next()) {
                throw new IllegalStateException("No row: " + sql);
            }
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    void execute(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        workspace.close();
    }
}

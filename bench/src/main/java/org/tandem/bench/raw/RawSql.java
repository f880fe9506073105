package org.tandem.bench.raw;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.ServiceLoader;

/**
 * The least that an answer with these rows can cost: its statements over a connection that stays
 * open, no permission asked, no text looked up.
 */
final class RawSql {
    private static Connection connection;

    private RawSql() {}

    /** The rows of all statements of a set, which is a file of the plugin with one a line. */
    static synchronized List<Map<String, Object>> rows(String set) {
        List<Map<String, Object>> rows = new ArrayList<>();
        try (Statement statement = open().createStatement()) {
            for (String sql : text("/sql/" + set).split("\n")) {
                try (ResultSet found = statement.executeQuery(sql)) {
                    read(found, rows);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(set, e);
        }
        return rows;
    }

    private static void read(ResultSet found, List<Map<String, Object>> rows) throws SQLException {
        ResultSetMetaData columns = found.getMetaData();
        while (found.next()) {
            Map<String, Object> row = new LinkedHashMap<>();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                row.put(columns.getColumnLabel(i), found.getString(i));
            }
            rows.add(row);
        }
    }

    private static Connection open() throws SQLException {
        if (connection == null) {
            String[] address = text("/sql/address").split("\n", -1);
            connection = connect(address[0], address[1]);
        }
        return connection;
    }

    /** The drivers are the server's, which a plugin does not see. */
    private static Connection connect(String url, String user) throws SQLException {
        Properties account = new Properties();
        account.setProperty("user", user);
        account.setProperty("password", "");
        for (Driver driver : ServiceLoader.load(Driver.class, ClassLoader.getSystemClassLoader())) {
            Connection made = driver.acceptsURL(url) ? driver.connect(url, account) : null;
            if (made != null) {
                return made;
            }
        }
        throw new SQLException("No driver for " + url);
    }

    private static String text(String file) {
        try (InputStream in = RawSql.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

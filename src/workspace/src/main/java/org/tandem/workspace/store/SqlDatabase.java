package org.tandem.workspace.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionTemplate;

/** A pooled database whose tables are brought up to date when it is opened. */
public final class SqlDatabase implements Database {
    private static final Logger LOG = LoggerFactory.getLogger(SqlDatabase.class);
    private static final int CONNECTIONS = 10;

    private final Kind kind;
    private final HikariDataSource pool;
    private final DataSource dataSource;
    private final JdbcClient sql;
    private final TransactionTemplate transactions;
    private final ThreadLocal<List<Runnable>> pending = new ThreadLocal<>();

    private SqlDatabase(Kind kind, HikariDataSource pool) {
        this.kind = kind;
        this.pool = pool;
        this.dataSource = new TransactionAwareDataSourceProxy(pool);
        this.sql = JdbcClient.create(dataSource);
        this.transactions = new TransactionTemplate(new DataSourceTransactionManager(pool));
    }

    /**
     * Connects and migrates.
     *
     * @throws RuntimeException with the driver's reason when the database cannot be reached
     */
    public static SqlDatabase open(DatabaseAddress address) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(address.url());
        config.setUsername(address.user());
        config.setPassword(address.password());
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(2);
        config.setPoolName("tandem");
        config.setInitializationFailTimeout(5_000);
        HikariDataSource pool = new HikariDataSource(config);
        try {
            migrate(pool, address.kind());
        } catch (RuntimeException e) {
            pool.close();
            throw e;
        }
        return new SqlDatabase(address.kind(), pool);
    }

    private static void migrate(DataSource pool, Kind kind) {
        Flyway.configure(SqlDatabase.class.getClassLoader())
                .dataSource(pool)
                .locations("classpath:db/migration")
                .table("ws_schema_version")
                .placeholders(Map.of("binary", kind == Kind.H2 ? "BLOB" : "BYTEA"))
                .load()
                .migrate();
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public DataSource dataSource() {
        return dataSource;
    }

    @Override
    public JdbcClient sql() {
        return sql;
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        if (pending.get() != null) {
            return transactions.execute(status -> work.get());
        }
        List<Runnable> afterwards = new ArrayList<>();
        pending.set(afterwards);
        T result;
        try {
            result = ReadMemory.without(() -> transactions.execute(status -> work.get()));
        } finally {
            pending.remove();
        }
        afterwards.forEach(SqlDatabase::runQuietly);
        return result;
    }

    @Override
    public void afterCommit(Runnable work) {
        List<Runnable> afterwards = pending.get();
        if (afterwards == null) {
            work.run();
        } else {
            afterwards.add(work);
        }
    }

    /** The change is already committed: a failing listener must not look like a failed save. */
    private static void runQuietly(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.error("Work after a commit failed", e);
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}

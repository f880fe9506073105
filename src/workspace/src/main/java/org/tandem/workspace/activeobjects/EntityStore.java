package org.tandem.workspace.activeobjects;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.sql.SQLException;
import java.util.Map;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.DatabaseProvider;
import net.java.ao.EntityManager;
import net.java.ao.EntityStreamCallback;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import org.tandem.workspace.store.Database;

/** One plugin's Active Objects, on the workspace's database and in its transactions. */
@SuppressWarnings("unchecked")
final class EntityStore implements ActiveObjects {
    private static final long MIGRATION_LOCK = 0x7461_6e64_656dL;

    private final Database database;
    private final EntityManager entities;

    private EntityStore(Database database, EntityManager entities) {
        this.database = database;
        this.entities = entities;
    }

    static EntityStore open(Database database, TableNames names) {
        PooledSource source = new PooledSource(database.dataSource());
        // Without a schema's name the library would read H2's own tables and fail.
        DatabaseProvider provider =
                database.kind() == Database.Kind.H2
                        ? new H2DatabaseProvider(source, "PUBLIC")
                        : new PostgreSQLDatabaseProvider(source, "public");
        return new EntityStore(database, new EntityManager(provider, new AoSettings(names)));
    }

    @Override
    public void migrate(Class<? extends RawEntity<?>>... types) {
        executeInTransaction(
                () -> {
                    waitForOtherNodes();
                    run(() -> entities.migrate(types));
                    return null;
                });
    }

    /** Two nodes that start together must not create the same tables. H2 has only one. */
    private void waitForOtherNodes() {
        if (database.kind() == Database.Kind.POSTGRESQL) {
            database.sql()
                    .sql("SELECT 1 FROM (SELECT pg_advisory_xact_lock(?)) AS locked")
                    .param(MIGRATION_LOCK)
                    .query(Integer.class)
                    .single();
        }
    }

    @Override
    public void migrateDestructively(Class<? extends RawEntity<?>>... types) {
        run(() -> entities.migrateDestructively(types));
    }

    @Override
    public void flushAll() {
        entities.flushAll();
    }

    @Override
    public void flush(RawEntity<?>... flushed) {
        entities.flush(flushed);
    }

    @Override
    public <T extends RawEntity<K>, K> T[] get(Class<T> type, K... keys) {
        return call(() -> entities.get(type, keys));
    }

    @Override
    public <T extends RawEntity<K>, K> T get(Class<T> type, K key) {
        return call(() -> entities.get(type, key));
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... params) {
        return executeInTransaction(() -> call(() -> entities.create(type, params)));
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, Map<String, Object> params) {
        return executeInTransaction(() -> call(() -> entities.create(type, params)));
    }

    @Override
    public void delete(RawEntity<?>... deleted) {
        inTransaction(() -> entities.delete(deleted));
    }

    @Override
    public <K> int deleteWithSQL(
            Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        return executeInTransaction(
                () -> call(() -> entities.deleteWithSQL(type, criteria, parameters)));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type) {
        return call(() -> entities.find(type));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(
            Class<T> type, String criteria, Object... parameters) {
        return call(() -> entities.find(type, criteria, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query) {
        return call(() -> entities.find(type, query));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, String field, Query query) {
        return call(() -> entities.find(type, field, query));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] findWithSQL(
            Class<T> type, String keyField, String sql, Object... parameters) {
        return call(() -> entities.findWithSQL(type, keyField, sql, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> void stream(
            Class<T> type, EntityStreamCallback<T, K> callback) {
        inTransaction(() -> entities.stream(type, callback));
    }

    @Override
    public <T extends RawEntity<K>, K> void stream(
            Class<T> type, Query query, EntityStreamCallback<T, K> callback) {
        inTransaction(() -> entities.stream(type, query, callback));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type) {
        return call(() -> entities.count(type));
    }

    @Override
    public <K> int count(
            Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        return call(() -> entities.count(type, criteria, parameters));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type, Query query) {
        return call(() -> entities.count(type, query));
    }

    @Override
    public <T> T executeInTransaction(TransactionCallback<T> callback) {
        return database.inTransaction(callback::doInTransaction);
    }

    private void inTransaction(SqlAction action) {
        executeInTransaction(
                () -> {
                    run(action);
                    return null;
                });
    }

    private static void run(SqlAction action) {
        call(
                () -> {
                    action.run();
                    return null;
                });
    }

    private static <T> T call(SqlCall<T> call) {
        try {
            return call.run();
        } catch (SQLException e) {
            throw new ActiveObjectsException(e);
        }
    }

    private interface SqlCall<T> {
        T run() throws SQLException;
    }

    private interface SqlAction {
        void run() throws SQLException;
    }
}

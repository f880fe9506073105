package org.tandem.workspace.activeobjects;

import javax.sql.DataSource;
import net.java.ao.DisposableDataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** The workspace's pool in the shape Active Objects asks for. The pool is not its to close. */
final class PooledSource extends DelegatingDataSource implements DisposableDataSource {
    PooledSource(DataSource pool) {
        super(pool);
    }

    @Override
    public void dispose() {
        // Closed with the database.
    }
}

package org.tandem.workspace.platform.sal;

import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import org.tandem.workspace.store.Database;

/** The workspace's own transactions, in which Active Objects take part. */
public final class SalTransactions implements TransactionTemplate {
    private final Database database;

    public SalTransactions(Database database) {
        this.database = database;
    }

    @Override
    public <T> T execute(TransactionCallback<T> action) {
        return database.inTransaction(action::doInTransaction);
    }
}

package com.atlassian.sal.api.transaction;

/**
 * Work done inside one transaction. Declared from the public Javadoc of the Shared Access Layer
 * (docs.atlassian.com), package com.atlassian.sal.api.transaction.
 */
@FunctionalInterface
public interface TransactionCallback<T> {
    T doInTransaction();
}

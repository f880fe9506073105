package com.atlassian.sal.api.transaction;

/**
 * Runs work in a transaction: joins one that is open, rolls back on a runtime exception. Declared
 * from the public Javadoc of the Shared Access Layer (docs.atlassian.com), package
 * com.atlassian.sal.api.transaction.
 */
public interface TransactionTemplate {
    <T> T execute(TransactionCallback<T> action);
}

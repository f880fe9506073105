package org.ofbiz.core.entity;

/**
 * The database refused a change. Declared from the public Javadoc of Jira 11 (docs.atlassian.com),
 * package org.ofbiz.core.entity.
 */
public class GenericEntityException extends Exception {
    private static final long serialVersionUID = 1L;

    public GenericEntityException() {}

    public GenericEntityException(String message) {
        super(message);
    }

    public GenericEntityException(String message, Throwable cause) {
        super(message, cause);
    }
}

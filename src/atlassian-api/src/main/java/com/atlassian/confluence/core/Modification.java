package com.atlassian.confluence.core;

/**
 * A change applied to content while it is saved as a new version. Declared from the public Javadoc
 * of Confluence 10 (docs.atlassian.com), package com.atlassian.confluence.core.
 */
public interface Modification<T> {
    void modify(T content);
}

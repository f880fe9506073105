package com.atlassian.confluence.core;

/**
 * Reads and saves content. It does not check permissions. Declared from the public Javadoc of
 * Confluence 10 (docs.atlassian.com), package com.atlassian.confluence.core.
 */
public interface ContentEntityManager {
    ContentEntityObject getById(long id);

    ContentEntityObject getOtherVersion(ContentEntityObject ceo, int version);

    void saveContentEntity(ContentEntityObject content, SaveContext saveContext);

    void saveContentEntity(
            ContentEntityObject content, ContentEntityObject original, SaveContext saveContext);

    <T extends ContentEntityObject> void saveNewVersion(T content, Modification<T> modification);

    <T extends ContentEntityObject> void saveNewVersion(
            T content, Modification<T> modification, SaveContext saveContext);

    void removeContentEntity(ContentEntityObject content);
}

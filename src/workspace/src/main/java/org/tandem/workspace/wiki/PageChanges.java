package org.tandem.workspace.wiki;

/** Told of changes to pages, within the transaction that makes them. */
public interface PageChanges {
    void created(PageContent page);

    void updated(PageContent page, PageContent before);

    void trashed(PageContent page);

    void restored(PageContent page);
}

package org.tandem.partnerships.host;

/** A feature to which it matters what becomes of pages. */
public interface PageWatcher {
    /** A page came back from the trash; it is as it was when it went there. */
    void restored(PageRef page);
}

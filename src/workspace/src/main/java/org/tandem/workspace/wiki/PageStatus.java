package org.tandem.workspace.wiki;

/** Whether a page is in its space's tree or in the trash. */
public enum PageStatus {
    CURRENT,
    TRASHED;

    /** As the products' JSON names it. */
    public String json() {
        return this == CURRENT ? "current" : "trashed";
    }
}

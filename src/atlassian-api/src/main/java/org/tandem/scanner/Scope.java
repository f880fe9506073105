package org.tandem.scanner;

/** The products an index is read in: every product, or one of the two this build knows. */
enum Scope {
    SHARED(""),
    CONFLUENCE("-confluence"),
    JIRA("-jira");

    private final String suffix;

    Scope(String suffix) {
        this.suffix = suffix;
    }

    /** What follows the plain name of an index file. */
    String suffix() {
        return suffix;
    }

    /** Whether some product reads the indexes of both scopes. */
    boolean isReadWith(Scope other) {
        return this == other || this == SHARED || other == SHARED;
    }
}

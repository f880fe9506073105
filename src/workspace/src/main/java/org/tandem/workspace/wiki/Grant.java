package org.tandem.workspace.wiki;

/**
 * What someone may do in a space; each level includes those below it.
 *
 * @param name group or user name; empty for anonymous
 */
public record Grant(Who who, String name, Level level) {
    /** Kinds of grantee; a grant to anonymous holds for everybody. */
    public enum Who {
        ANONYMOUS,
        GROUP,
        USER
    }

    /** What may be done: view pages; also create and change them; also administer the space. */
    public enum Level {
        VIEW,
        EDIT,
        ADMIN
    }
}

package com.atlassian.jira.sharing.type;

/**
 * Kinds of share permission.
 *
 * <p>Source: Jira Javadoc 7.x, ShareType.Name.
 */
public interface ShareType {
    /** Name of a kind; a project share has the project's id as first parameter. */
    final class Name {
        public static final Name PROJECT = new Name("project");

        private final String name;

        public Name(String name) {
            this.name = name;
        }

        public String get() {
            return name;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Name that && name.equals(that.name);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }
    }
}

package com.atlassian.confluence.labels;

import java.util.Objects;

/**
 * A label on content. Declared from the public Javadoc of Confluence 10 (docs.atlassian.com),
 * package com.atlassian.confluence.labels.
 */
public class Label {
    private final String name;

    public Label(String name) {
        this.name = Objects.requireNonNull(name);
    }

    public String getName() {
        return name;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Label that && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}

package com.atlassian.confluence.macro.xhtml;

import java.io.Serializable;
import java.util.Objects;

/**
 * The id a macro keeps through edits of its page. Declared from the public Javadoc of Confluence 10
 * (docs.atlassian.com), package com.atlassian.confluence.macro.xhtml.
 */
public final class MacroId implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String id;

    private MacroId(String id) {
        this.id = Objects.requireNonNull(id);
    }

    public static MacroId fromString(String id) {
        return new MacroId(id);
    }

    public String getId() {
        return id;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MacroId that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}

package org.tandem.workspace.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;

/** Leaves NUL out of texts: PostgreSQL cannot store it, and nobody can see it. */
final class StorableTexts extends JsonNodeFactory {
    private static final long serialVersionUID = 1L;

    @Override
    public TextNode textNode(String text) {
        return super.textNode(text == null ? null : of(text));
    }

    /** The text without NUL. */
    static String of(String text) {
        return text.indexOf('\0') < 0 ? text : text.replace("\0", "");
    }
}

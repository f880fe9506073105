package org.tandem.workspace.wiki.storage;

import com.atlassian.confluence.macro.Macro;

/** A macro of the workspace's own. */
interface BuiltInMacro {
    /** Safe HTML. */
    String html(MacroCall call, Scope scope);

    default Macro.BodyType body() {
        return Macro.BodyType.RICH_TEXT;
    }

    default boolean inline() {
        return false;
    }

    /** One that takes no body. */
    @FunctionalInterface
    interface Bodiless extends BuiltInMacro {
        @Override
        default Macro.BodyType body() {
            return Macro.BodyType.NONE;
        }
    }
}

package org.tandem.partnerships.confluence;

import jakarta.inject.Inject;

/** {@code action-items}. */
public class ActionItemsMacro extends HostedMacro {
    @Inject
    public ActionItemsMacro(MacroFrame frame) {
        super(frame, "action-items");
    }
}

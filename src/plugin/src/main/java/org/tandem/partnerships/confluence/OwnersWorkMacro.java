package org.tandem.partnerships.confluence;

import jakarta.inject.Inject;

/** {@code owners-work}. */
public class OwnersWorkMacro extends HostedMacro {
    @Inject
    public OwnersWorkMacro(MacroFrame frame) {
        super(frame, "owners-work");
    }
}

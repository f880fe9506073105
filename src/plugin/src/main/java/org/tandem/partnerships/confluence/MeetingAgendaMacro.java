package org.tandem.partnerships.confluence;

import jakarta.inject.Inject;

/** {@code meeting-agenda}. */
public class MeetingAgendaMacro extends HostedMacro {
    @Inject
    public MeetingAgendaMacro(MacroFrame frame) {
        super(frame, "meeting-agenda");
    }
}

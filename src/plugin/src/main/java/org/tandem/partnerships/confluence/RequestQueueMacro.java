package org.tandem.partnerships.confluence;

import jakarta.inject.Inject;

/** {@code request-queue}. */
public class RequestQueueMacro extends HostedMacro {
    @Inject
    public RequestQueueMacro(MacroFrame frame) {
        super(frame, "request-queue");
    }
}

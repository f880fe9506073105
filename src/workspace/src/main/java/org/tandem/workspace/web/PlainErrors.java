package org.tandem.workspace.web;

import org.eclipse.jetty.ee10.servlet.ErrorPageErrorHandler;

/** What Jetty answers by itself, to requests that reach no page: the status and no more. */
final class PlainErrors extends ErrorPageErrorHandler {
    PlainErrors() {
        setShowStacks(false);
        setShowCauses(false);
        setShowMessageInTitle(false);
    }
}

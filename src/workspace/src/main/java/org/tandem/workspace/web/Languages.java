package org.tandem.workspace.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;

/** The languages the workspace speaks, and the choice among them. */
final class Languages {
    private final Set<String> spoken;

    Languages(Set<String> spoken) {
        this.spoken = spoken;
    }

    /** The first of the browser's locales that is spoken, else American English. */
    Locale of(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream()
                .filter(locale -> spoken.contains(locale.getLanguage()))
                .findFirst()
                .orElse(Locale.US);
    }
}

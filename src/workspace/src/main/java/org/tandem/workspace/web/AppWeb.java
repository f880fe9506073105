package org.tandem.workspace.web;

import jakarta.servlet.http.HttpServletRequest;
import org.tandem.workspace.App;
import org.tandem.workspace.directory.Directory;
import org.tandem.workspace.login.Sessions;

/** What the web layer of one application is made of. */
record AppWeb(
        App app,
        Directory directory,
        Sessions sessions,
        Texts texts,
        Languages languages,
        Shell shell,
        ErrorAnswers errors) {
    String text(HttpServletRequest request, String key, Object... args) {
        return texts.text(languages.of(request), key, args);
    }
}

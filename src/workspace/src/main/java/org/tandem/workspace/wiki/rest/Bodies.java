package org.tandem.workspace.wiki.rest;

import org.tandem.workspace.wiki.PageContent;
import org.tandem.workspace.wiki.Renderer;

/** A page's body in the representations of the REST API. */
final class Bodies {
    private Bodies() {}

    static String value(Renderer renderer, PageContent page, String representation) {
        return switch (representation) {
            case "view" -> renderer.view(page);
            case "export_view", "styled_view" -> renderer.print(page);
            default -> page.body();
        };
    }
}

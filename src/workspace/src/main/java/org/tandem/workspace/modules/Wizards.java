package org.tandem.workspace.modules;

import java.util.List;

/** Reads {@code <dialog-wizard>}. */
final class Wizards {
    private Wizards() {}

    static List<DialogPage> of(ModuleElement blueprint) {
        return blueprint.child("dialog-wizard").stream()
                .flatMap(wizard -> wizard.children("dialog-page").stream())
                .map(
                        page ->
                                new DialogPage(
                                        page.required("id"),
                                        page.required("template-key"),
                                        page.required("title-key"),
                                        page.attribute("description-header-key").orElse(null),
                                        page.attribute("description-content-key").orElse(null)))
                .toList();
    }
}

package org.tandem.workspace.wiki.ui;

import org.tandem.workspace.wiki.Blueprints;

/**
 * One thing that the Create dialog offers.
 *
 * @param iconUrl within the application, or empty
 * @param step whether it leads to a further page of the dialog rather than away from it
 */
public record Choice(String name, String description, String iconUrl, String url, boolean step) {
    static Choice of(Blueprints.Choice blueprint, String url) {
        return new Choice(
                blueprint.name(),
                blueprint.description() == null ? "" : blueprint.description(),
                blueprint.iconUrl() == null ? "" : blueprint.iconUrl(),
                url,
                true);
    }
}

package org.tandem.workspace.wiki;

/** The core of the Confluence side, as its pages and REST resources use it. */
public record WikiServices(
        Spaces spaces,
        Pages pages,
        Labels labels,
        ContentProperties properties,
        Permissions permissions,
        Search search,
        Renderer renderer,
        StorageValidator validator,
        Blueprints blueprints) {}

package org.tandem.workspace.wiki;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * Spaces that the current user may view; refusals are {@link org.tandem.workspace.web.WebError}s.
 */
public interface Spaces {
    /** By name. */
    Slice<Space> list(int start, int limit);

    /** The space; refused with 404 when there is none that the current user may view. */
    Space get(String key);

    Optional<Space> find(String key);

    Optional<Space> find(long id);

    /** Those of the spaces that may be viewed, by key as given, in one query. */
    Map<String, Space> byKeys(Collection<String> keys);

    /**
     * Whether the current user may create spaces: administrators and members of the users group.
     */
    boolean mayCreate();

    /**
     * Creates a space with an empty home page. The creator administers it; the users group may view
     * and edit.
     *
     * @throws org.tandem.workspace.web.WebError 400 naming {@code key} or {@code name}
     */
    Space create(String key, String name, String description);

    /** Changes name and description; the current user must administer the space. */
    Space update(String key, String name, String description);
}

package org.tandem.workspace.wiki;

import java.util.Optional;

/** Texts that plugins keep with a page, without permission checks and without versions. */
public interface TextProperties {
    Optional<String> get(long pageId, String key);

    void put(long pageId, String key, String value);

    void remove(long pageId, String key);

    void removeAll(long pageId);
}

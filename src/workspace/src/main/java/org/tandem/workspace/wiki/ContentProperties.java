package org.tandem.workspace.wiki;

import com.fasterxml.jackson.databind.JsonNode;

/** JSON values that programs keep with a page; to change them the user must be able to edit it. */
public interface ContentProperties {
    /** Longest value, in characters of JSON. */
    int MAX_VALUE = 32_768;

    Slice<Property> list(long pageId, int start, int limit);

    /** Refused with 404 when there is none. */
    Property get(long pageId, String key);

    /** Refused with 409 when there is one already. */
    Property create(long pageId, String key, JsonNode value);

    /**
     * Changes the value, or creates it as version 1.
     *
     * @param version the next version; 409 when it is not
     */
    Property update(long pageId, String key, JsonNode value, int version);

    void delete(long pageId, String key);

    /** A property, its version counted from 1. */
    record Property(long id, String key, JsonNode value, int version) {}
}

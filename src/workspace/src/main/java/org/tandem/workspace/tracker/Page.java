package org.tandem.workspace.tracker;

import java.util.List;

/**
 * A part of a longer list.
 *
 * @param start position of the first item, from 0
 * @param limit how many were asked for, after the server's cap
 */
public record Page<T>(List<T> items, int start, int limit, long total) {
    public boolean last() {
        return start + items.size() >= total;
    }
}

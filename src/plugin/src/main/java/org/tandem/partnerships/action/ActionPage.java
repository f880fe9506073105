package org.tandem.partnerships.action;

import java.util.List;

/**
 * A part of a list of actions.
 *
 * @param next how many to skip for the next part; null at the end
 */
record ActionPage(List<ActionItem> items, Integer next) {
    /** The part of those that were found, of which one more than the limit was looked for. */
    static ActionPage of(List<ActionItem> found, int skip, int limit) {
        return found.size() > limit
                ? new ActionPage(found.subList(0, limit), skip + limit)
                : new ActionPage(found, null);
    }
}

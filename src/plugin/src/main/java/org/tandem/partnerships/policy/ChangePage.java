package org.tandem.partnerships.policy;

import java.util.List;
import java.util.Optional;

/**
 * A part of the differences between two packs.
 *
 * @param next how many to skip for the next part; empty at the end
 */
record ChangePage(List<PackChange> changes, Optional<Integer> next) {
    /** Cuts a part out of all of them, which are made anew from two files each time. */
    static ChangePage of(List<PackChange> all, int skip, int limit) {
        List<PackChange> rest = all.subList(Math.min(skip, all.size()), all.size());
        return rest.size() > limit
                ? new ChangePage(rest.subList(0, limit), Optional.of(skip + limit))
                : new ChangePage(rest, Optional.empty());
    }
}

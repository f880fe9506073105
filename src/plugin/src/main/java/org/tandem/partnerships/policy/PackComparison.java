package org.tandem.partnerships.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.tandem.partnerships.policy.PackChange.Kind;

/** Compares two packs value by value, entries of lists by what they are called. */
final class PackComparison {
    private PackComparison() {}

    /**
     * The differences, by place.
     *
     * @param before values by place, as {@link PackValues} lists them
     */
    static List<PackChange> between(Map<String, String> before, Map<String, String> after) {
        TreeSet<String> places = new TreeSet<>(before.keySet());
        places.addAll(after.keySet());
        List<PackChange> changes = new ArrayList<>();
        for (String place : places) {
            String old = before.get(place);
            String now = after.get(place);
            if (old == null) {
                changes.add(new PackChange(Kind.ADDED, place, "", now));
            } else if (now == null) {
                changes.add(new PackChange(Kind.REMOVED, place, old, ""));
            } else if (!old.equals(now)) {
                changes.add(new PackChange(Kind.CHANGED, place, old, now));
            }
        }
        return changes;
    }
}
